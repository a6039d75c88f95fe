"""JSON as files have it: readable, and with every figure as the very digits that are stored."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from pydantic import BaseModel

SHAPE = 1
"""The version of the shape of all files; it changes when a key changes its meaning or goes."""


def json_text(value: object) -> str:
    """A value on one line; texts in both languages become objects of two keys."""
    return json.dumps(value, ensure_ascii=False, default=_plain)


def json_file(keys: Mapping[str, object], lists: Mapping[str, Sequence[str]]) -> bytes:
    """An object, one key a line; `lists` are arrays whose entries are JSON already, one entry a line."""
    parts = [f"{json_text(key)}: {json_text(value)}" for key, value in keys.items()]
    parts += [f"{json_text(key)}: [\n" + ",\n".join(entries) + "\n]" for key, entries in lists.items()]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def figures_object(text_by_name: Mapping[str, str]) -> str:
    """Figures as an object of numbers, digit by digit as they are stored; those that are missing are left out."""
    return "{" + ", ".join(f'"{name}": {text}' for name, text in text_by_name.items() if text) + "}"


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_none=True)
    raise TypeError(value)
