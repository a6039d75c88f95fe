"""A finding says what is wrong with the data, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters."""

    error = "error"
    """The build stops."""
    warning = "warning"
    """The build goes on and reports it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in `results/` a thing stands."""

    file: str
    """Path below `results/`, with forward slashes."""
    line: int | None = None
    """Counted from 1, the header being line 1."""
    column: str | None = None
    """The column's heading."""
    cell: str | None = None
    """The address that Excel shows, such as C17."""
    unit: str | None = None
    """Id of the unit in that row."""

    def __str__(self) -> str:
        text = self.file if self.line is None else f"{self.file}:{self.line}"
        if self.column:
            text += f', cột "{self.column}"' + (f" (ô {self.cell})" if self.cell else "")
        return f"{text}, đơn vị {self.unit}" if self.unit else text


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact about the input that somebody has to know."""

    code: str
    """Stable name, the check's own: `unknown_unit`."""
    place: Place
    message: str
    """What is wrong and what is expected, in Vietnamese."""
    hint: str = ""
    """How to mend it."""
    value: str | None = None
    """The text found."""
    severity: Severity = Severity.error

    def __str__(self) -> str:
        found = f": «{self.value}»" if self.value is not None else ""
        return f"[{self.code}] {self.place}{found} – {self.message}" + (f" {self.hint}" if self.hint else "")
