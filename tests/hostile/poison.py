"""Puts every payload into every text of some results; what is no text is told by how it looks."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Container, Iterator, Mapping
from typing import Any

import yaml

from tests.hostile.payloads import ALL, PAYLOADS

NO_TEXT = re.compile(r"|true|false|[\d.,:+TZ/-]+|[a-z][a-z0-9_-]*(/[a-z0-9-]+)?|https?://\S+|\[[a-z]\]")
"""Blanks, numbers, days, ids, addresses of the web and markers."""
ALWAYS_TEXT = re.compile(r"vi|en|en_plural|retrieved|\w+_(vi|en)")
"""Keys and columns whose values are words, however they look."""
FIXED = {"by", "symbol", "marks", "from", "to", "class", "column", "old", "new"}
"""Keys and columns whose values stand for something."""


def poisoned(files: Mapping[str, str]) -> dict[str, str]:
    """The same files, in which each text has all payloads behind it."""
    makers = {"csv": poisoned_table, "yml": poisoned_document, "md": poisoned_prose}
    return {name: makers[name.rpartition(".")[2]](content) for name, content in files.items()}


def poisoned_table(content: str) -> str:
    """Each cell of a CSV file that holds a text."""
    head, *rows = csv.reader(io.StringIO(content))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([poisoned_text(name, cell) for name, cell in zip(head, row, strict=True)] for row in rows)
    return out.getvalue()


def poisoned_document(content: str) -> str:
    """Each value of a YAML file that is a text."""
    said = yaml.load(content, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts, lists and mappings only
    return yaml.safe_dump(poisoned_value("", said), allow_unicode=True, width=10**9)


def poisoned_value(key: str, value: Any) -> Any:
    """A value of a YAML file, and all that it holds."""
    if isinstance(value, dict):
        return {name: poisoned_value(name, part) for name, part in value.items()}
    if isinstance(value, list):
        return [poisoned_value(key, part) for part in value]
    return poisoned_text(key, value)


def poisoned_text(key: str, text: str) -> str:
    """A text with all payloads behind it; anything else as it is."""
    is_text = (ALWAYS_TEXT.fullmatch(key) and text) or not NO_TEXT.fullmatch(text)
    return f"{text} {ALL}" if is_text and key not in FIXED else text


def poisoned_prose(content: str) -> str:
    """Markdown that says each payload as a paragraph, and all as a heading and in a cell of a table."""
    paragraphs = "\n\n".join(PAYLOADS)
    return f"{content}\n\n{paragraphs}\n\n# {ALL}\n\n| a | {ALL.replace('|', '')} |\n|---|---|\n| a | b |\n"


def with_few_units(files: Mapping[str, str], kept: int = 3) -> dict[str, str]:
    """The files with the figures and papers only of the units that somebody speaks of, and of the first of each table."""
    chosen = {unit for name, text in files.items() for unit in units_named(name, text, kept)}
    return {name: with_rows_of(chosen, text) if name.count("/") == 2 else text for name, text in files.items()}


def units_named(name: str, content: str, kept: int) -> Iterator[str]:
    """The units of a table of a response, an exception, a correction; the first of a table of figures."""
    if name.rpartition("/")[2] in ("responses.csv", "overrides.csv", "corrections.csv", "restated.csv"):
        yield from (row["unit"] for row in csv.DictReader(io.StringIO(content)))
    if "/scores" in name:
        yield from (row.partition(",")[0] for row in content.splitlines()[1 : kept + 1])


def with_rows_of(units: Container[str], content: str) -> str:
    """A table with the rows of some units only; anything else as it is."""
    head, *rows = content.splitlines(keepends=True)
    names = head.rstrip().split(",")
    if "unit" not in names:
        return content
    place = names.index("unit")
    return "".join([head, *(row for row in rows if row.split(",")[place] in units)])
