"""Makes every text of the results safe for HTML, once, before any view is made."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from html import escape
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from congbo.model.scores import ScoreTable

Value = TypeVar("Value")
MARKDOWN = {"methods", "notes"}
"""Fields of the dataclasses Index and Release that hold Markdown by language: rendering it escapes it."""


def escaped(value: Value) -> Value:
    """The same value with `&`, `<`, `>` and `"` escaped in every text it holds.

    Templates set attributes in double quotes, so an apostrophe (Xã Ch'ơm) stays as it is.
    """
    return cast(Value, _escaped(value))


def _escaped(value: Any) -> Any:
    if type(value) is str:  # not an enumeration, which is told by identity
        return escape(value, quote=False).replace('"', "&quot;")
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: _escaped(getattr(value, name)) for name in type(value).model_fields})
    if isinstance(value, ScoreTable):
        return replace(value, classes=_escaped(value.classes), heads=_escaped(value.heads))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: getattr(value, field.name) for field in fields(value) if field.init}
        return replace(value, **{name: _escaped(part) for name, part in parts.items() if name not in MARKDOWN})
    if isinstance(value, tuple):
        return tuple(_escaped(part) for part in value)
    if isinstance(value, dict):
        return {key: _escaped(part) for key, part in value.items()}
    return value
