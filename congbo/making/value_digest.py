"""Hashes values by what they hold, so that what was made of them before can be found again."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

import numpy as np
from pydantic import BaseModel

ATOMS = (bool, int, float, Enum, date, time, timedelta, Decimal)


def is_noun(value: object) -> bool:
    """Whether a value is made of named parts."""
    kind: Any = type(value)
    return bool(parts_of(kind))


@cache
def parts_of(kind: type) -> tuple[str, ...]:
    """The fields that make a noun what it is; none of what is no noun."""
    if issubclass(kind, BaseModel):
        return tuple(kind.model_fields)
    return tuple(field.name for field in fields(kind) if field.init) if is_dataclass(kind) else ()


class Digester:
    """Remembers the hash of each noun that it has seen: nouns are frozen, and many values hold the same ones."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}

    def of(self, value: object) -> bytes:
        """The hash of a value; raises TypeError for a kind of which it does not know what makes it what it is."""
        if is_noun(value):
            kept = self._known.get(id(value))
            if kept is None:
                kept = self._known[id(value)] = (value, self._of_noun(value))
            return kept[1]
        return hashlib.blake2b(self._told(value), digest_size=16).digest()

    def _of_noun(self, value: object) -> bytes:
        kind: Any = type(value)
        told = [kind.__qualname__.encode(), *[self._told(getattr(value, name)) for name in parts_of(kind)]]
        return hashlib.blake2b(b"\0".join(told), digest_size=16).digest()

    def _told(self, value: object) -> bytes:
        """A value's kind, length and content, so that no two values are told alike."""
        if isinstance(value, str):
            content = value.encode()
            return b"s%d:%b" % (len(content), content)
        if is_noun(value):
            return b"n" + self.of(value)
        if value is None or isinstance(value, ATOMS):
            return repr(value).encode()
        if isinstance(value, bytes):
            return b"b%d:%b" % (len(value), value)
        if isinstance(value, tuple | list):
            return b"t%d:%b" % (len(value), b",".join(map(self._told, value)))
        if isinstance(value, Mapping):
            pairs = (self._told(key) + b"=" + self._told(content) for key, content in value.items())
            return b"m%d:%b" % (len(value), b",".join(pairs))
        if isinstance(value, frozenset | set):
            return b"f%d:%b" % (len(value), b",".join(sorted(map(self._told, value))))
        if isinstance(value, np.ndarray) and value.dtype != object:
            return b"a%b%b:%b" % (value.dtype.str.encode(), repr(value.shape).encode(), value.tobytes())
        raise TypeError(f"no hash for {type(value)}")
