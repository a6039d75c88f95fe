"""What a unit says of one of its figures, or that the figure is under review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from congbo.model.texts import Text


class ResponseState(StrEnum):
    """Where a matter stands."""

    answered = "answered"
    """The unit has said what it has to say."""
    under_review = "under_review"
    """The figure is being looked into."""


@dataclass(frozen=True, slots=True)
class Response:
    """One line about one figure."""

    unit: str
    column: str
    """The component that it concerns, or the total."""
    text: Text
    on: date
    document: str
    """Where it was said, as it is cited; may be empty."""
    state: ResponseState
