"""Makes every text of the results safe for HTML, once, before any view is made."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from functools import cache
from html import escape
from operator import is_
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from congbo.model.scores import ScoreTable

Value = TypeVar("Value")
SIGNS = re.compile(r'[&<>"]')
MARKDOWN = {"methods", "notes"}
"""Fields of the dataclasses Index and Release that hold Markdown by language: rendering it escapes it."""


def escaped(value: Value) -> Value:
    """The same value with `&`, `<`, `>` and `"` escaped in every text it holds.

    Templates set attributes in double quotes, so an apostrophe (Xã Ch'ơm) stays as it is.
    """
    return cast(Value, _escaped(value, {}))


def _escaped(value: Any, known: dict[int, Any]) -> Any:
    """What needs no escaping stays the object that it is; `known` nouns, by identity, are escaped once."""
    kind: Any = type(value)
    if kind is str:  # not an enumeration, which is told by identity
        return escape(value, quote=False).replace('"', "&quot;") if SIGNS.search(value) else value
    if kind is tuple:
        parts = tuple([_escaped(part, known) for part in value])
        return value if all(map(is_, parts, value)) else parts
    if kind is dict:
        changed = {key: _escaped(part, known) for key, part in value.items()}
        return value if all(map(is_, changed.values(), value.values())) else changed
    names = _texts_of(kind)
    if not names:
        return value
    if id(value) not in known:
        fields_of = [(name, getattr(value, name)) for name in names]
        changed = {name: made for name, part in fields_of if (made := _escaped(part, known)) is not part}
        known[id(value)] = _changed(value, changed) if changed else value
    return known[id(value)]


def _changed(value: Any, parts: dict[str, Any]) -> Any:
    return value.model_copy(update=parts) if isinstance(value, BaseModel) else replace(value, **parts)


@cache
def _texts_of(kind: type) -> tuple[str, ...]:
    """The fields of a kind of noun that may hold text; none of what is no noun."""
    if issubclass(kind, BaseModel):
        return tuple(kind.model_fields)
    if kind is ScoreTable:
        return ("classes", "heads")
    if not is_dataclass(kind):
        return ()
    return tuple(field.name for field in fields(kind) if field.init and field.name not in MARKDOWN)
