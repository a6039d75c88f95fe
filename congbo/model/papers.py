"""What was signed about a release, and what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from congbo.model.decisions import Decision
from congbo.model.follow_up import Commendation, Task
from congbo.model.responses import Response


@dataclass(frozen=True, slots=True)
class Papers:
    """The documents beside the figures of a release."""

    decisions: tuple[Decision, ...] = ()
    signed: Mapping[str, bytes] = field(default_factory=dict)
    """Signed documents by the name of their file."""
    commendations: Mapping[str, tuple[Commendation, ...]] = field(default_factory=dict)
    """By unit."""
    tasks: Mapping[str, tuple[Task, ...]] = field(default_factory=dict)
    """By unit, in the order of the file."""
    responses: Mapping[str, tuple[Response, ...]] = field(default_factory=dict)
    """By unit, in the order of the file."""

    def as_signed(self) -> Papers:
        """Without what has followed: the documents alone, as an earlier version of the figures has them."""
        return Papers(self.decisions, self.signed)
