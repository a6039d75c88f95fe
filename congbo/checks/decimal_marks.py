"""Whether `1.234` is one and a bit or over a thousand: known from its column, its scale or `release.yml`, or asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from congbo.checks.numbers import NUMBER, columns_of
from congbo.checks.prepared import Components, Prepared
from congbo.findings import Finding

MAYBE_THOUSANDS = re.compile(r"^-?[1-9]\d{0,2}[.,]\d{3}$", re.MULTILINE)
THREE_DECIMALS = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
"""What may be a decimal or a number of thousands."""
SIGNS = {"point": ".", "comma": ","}
"""What `decimal_mark` in `release.yml` says."""


def ambiguous_number(prepared: Prepared) -> Iterator[Finding]:
    """A number may be read in two ways, and nothing says which."""
    for release, table, name in columns_of(prepared):
        whole = table.text(name)
        declared = SIGNS.get(release.release.decimal_mark or "")
        other = declared and ".,".replace(declared, "")
        if name == "rank" or not (
            MAYBE_THOUSANDS.search(whole) or ("," in whole and "." in whole) or (other and other in whole)
        ):
            continue
        cells = [(row, text) for row, text in enumerate(table.column(name)) if NUMBER.fullmatch(text)]
        mark = declared or _mark_of_column([text for _, text in cells])
        blocks = table.column("block")
        maxima = {block: _maximum(prepared.framework(release, block), name) for block in set(blocks)}
        for row, text in cells:
            if text.lstrip("-").isdigit() or (table.lines[row], name) in table.typed:
                continue
            if mark not in text if mark else _may_be_thousands(text, maxima[blocks[row]]):
                both = {"one": text.replace(",", "."), "other": text.replace(",", "").replace(".", "")}
                yield Finding("ambiguous_number", table.place(row, name), text, dict(both))


def _mark_of_column(texts: list[str]) -> str:
    """The decimal mark that its unambiguous cells have; the more frequent of two; empty if none has any."""
    clear = [text for text in texts if ("." in text or "," in text) and not THREE_DECIMALS.fullmatch(text)]
    return max(".,", key=lambda mark: sum(mark in text for text in clear)) if clear else ""


def _may_be_thousands(text: str, maximum: Decimal | None) -> bool:
    """Whether the number is within the scale even if its mark separates thousands."""
    grouped = abs(int(text.replace(",", "").replace(".", "")))
    return bool(THREE_DECIMALS.fullmatch(text)) and (maximum is None or grouped <= maximum)


def _maximum(framework: Components, name: str) -> Decimal | None:
    """The most that a column's component can give; None where that is not known, or may be exceeded."""
    node = framework.get(name.partition(":")[0])
    text = node["max_score"].replace(",", ".") if node else ""
    is_open = any(one["kind"] == "bonus" for one in framework.values())
    return Decimal(text) if NUMBER.fullmatch(text) and Decimal(text) > 0 and not is_open else None
