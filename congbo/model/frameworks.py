"""What an index consists of: one tree of components per methodology."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from congbo.model.texts import Text

TOTAL = "total"
"""Id of the root of every framework."""


@dataclass(frozen=True, slots=True)
class Component:
    """A node of the tree: the total, a dimension, a criterion."""

    id: str
    parent: str
    """Empty at the root."""
    name: Text
    short: Text
    """At most two short words, for the head of a table."""
    maximum: int | None
    """In the index's stored precision; None where unknown."""
    weight: str
    """Per cent of the parent as decimal text; empty where the parent is a plain sum, `[u]` where unknown."""
    higher_is_better: bool
    kind: str
    """Empty, or bonus, deduction, context."""
    level: int
    """0 at the root."""


@dataclass(frozen=True, slots=True)
class Framework:
    """One methodology's tree."""

    id: str
    components: Mapping[str, Component]
    """In the order of the file; the root first."""

    def children(self, parent: str) -> list[Component]:
        """The components directly below another, in order."""
        return [component for component in self.components.values() if component.parent == parent]

    def walk(self, parent: str = TOTAL) -> Iterator[Component]:
        """All components below `parent`, each before its children."""
        for child in self.children(parent):
            yield child
            yield from self.walk(child.id)

    @property
    def depth(self) -> int:
        """How many levels lie below the total."""
        return max(component.level for component in self.components.values())
