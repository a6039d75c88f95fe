"""What a file of the results says, field by field, in a form that does not depend on how it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from congbo.read import Sources
from congbo.reading.tables import Table
from congbo.rules.freezing import plain

KEYS = {"framework": ("component",), "overrides": ("unit",), "restated": ("unit", "period", "column")}
"""The columns by which a row of a table is known."""
NAMES = ("name_vi", "name_en")
"""What readers see of a unit's row; where it begins and ends is told by events."""
SILENT = {
    "release.yml": re.compile(r"(embargo|sheet|decimal_mark|control)\b"),
    "index.yml": re.compile(r"(about|publish_names|scorecards|tolerance|jump_limit|embeds)\b|blocks\.[^.]+\.kinds"),
    "classification.yml": re.compile(r"schemes\.[^.]+\.(periods|from|to)\b"),
}
"""Settings that no reader of a published release sees: how files are read and checked, and how far a scheme reaches
(which scheme holds for a release is sealed with the release)."""
Where = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that a file says."""

    text: str
    """One space between words, numbers without zeros at the end of their fraction."""
    where: Where = ()
    """The path in a YAML file; row and column of a table."""


def said(sources: Sources, file: str) -> dict[str, Saying]:
    """Everything that a file says to readers, by field; nothing if there is no such file."""
    name = file.rpartition("/")[2]
    if file in sources.documents:
        silent = SILENT.get(name)
        found = _flat(sources.documents[file].content, (), "")
        return {field: one for field, one in found if not (silent and silent.match(field))}
    if file in sources.attachments:
        return {"content": Saying(sources.digests.get(file) or sha256(sources.attachments[file]).hexdigest())}
    table = sources.tables.get(file)
    return dict(_cells(table, name)) if table else {}


def canonical(text: str) -> str:
    """A text as it is sealed."""
    return plain(" ".join(text.split()))


def seal(text: str) -> str:
    """The SHA-256 of a text, given as it is sealed."""
    return sha256(text.encode()).hexdigest()


def _flat(content: Any, path: Where, field: str) -> Iterator[tuple[str, Saying]]:
    """Leaves by their path; parts of a list by their id, else counted from 1; words of a list in one field."""
    if isinstance(content, Mapping):
        for key, value in content.items():
            yield from _flat(value, (*path, key), f"{field}.{key}" if field else str(key))
    elif isinstance(content, list) and all(isinstance(one, str) for one in content):
        if content:
            yield field, Saying(canonical("; ".join(content)), path)
    elif isinstance(content, list):
        for position, value in enumerate(content):
            name = value.get("id") if isinstance(value, Mapping) else None
            yield from _flat(value, (*path, position), f"{field}.{name or position + 1}")
    elif content is not None and (text := canonical(str(content))):
        yield field, Saying(text, path)


def _cells(table: Table, name: str) -> Iterator[tuple[str, Saying]]:
    family = name.split(".")[0].split("-")[0]
    if family == "units":
        keys = [
            f"{unit}@{day}" if day else unit
            for unit, day in zip(table.column("unit"), table.column("valid_from"), strict=True)
        ]
        columns: tuple[str, ...] = NAMES
    else:
        keys = [".".join(cells) for cells in zip(*(table.column(one) for one in KEYS[family]), strict=True)]
        columns = tuple(one for one in table.header if one not in KEYS[family])
    for column in columns:
        for row, (key, cell) in enumerate(zip(keys, table.column(column), strict=True)):
            if cell:
                yield f"{key}.{column}", Saying(canonical(cell), (row, column))
