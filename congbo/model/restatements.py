"""Figures of earlier releases that a later one gives otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.periods import Period
from congbo.model.texts import Text


@dataclass(frozen=True, slots=True)
class Restatement:
    """One row of `restated.csv`."""

    unit: str
    period: Period
    """Of the earlier release."""
    component: str
    value: int
    """In the index's stored precision."""
    note: Text
    """Why the figure is another one now."""
