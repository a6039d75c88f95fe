"""Rows that stand on every page of a block with figures of its own, made and drawn for all its pages at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any, Generic, TypeVar, cast

from congbo.model.shown import Places, Shown

Line = TypeVar("Line", covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class SharedTable(Generic[Line]):
    """A line for every row, with what all pages show in it; told by identity, so that it is drawn once."""

    lines: tuple[Line, ...]
    """Each holds what is the same on all pages, and what is not as columns (`Shown`)."""
    order: Places
    """Pages × lines: which line comes first, and so on."""


@dataclass(frozen=True, slots=True, repr=False)
class SharedRows(Generic[Line]):
    """The rows as one page shows them."""

    table: SharedTable[Line]
    page: int
    """The row of the page's unit in its block."""

    def __len__(self) -> int:
        return len(self.table.lines)

    def __repr__(self) -> str:
        return repr(list(self))  # what this page shows, by which its print is told from that of before

    def __iter__(self) -> Iterator[Any]:
        return (PageRow(self.table.lines[place], self.page) for place in self.table.order[self.page].tolist())


class PageRow:
    """A line with what one page shows in place of columns."""

    __slots__ = ("_line", "_page")

    def __init__(self, line: object, page: int) -> None:
        self._line, self._page = line, page

    def __getattr__(self, name: str) -> Any:
        return self._on_page(getattr(self._line, name))

    def __repr__(self) -> str:
        told = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(cast(Any, self._line)))
        return f"{type(self._line).__name__}({', '.join(told)})"

    def _on_page(self, value: object) -> object:
        if isinstance(value, tuple):
            return tuple(map(self._on_page, value))
        return value[self._page] if isinstance(value, Shown) else value
