"""Which results may be set against which: never across a series break."""

from __future__ import annotations

from collections.abc import Sequence

from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release, Result


def previous_release(index: Index, release: Release) -> Release | None:
    """The result before this one in the same series; what is not in force is in none."""
    if not release.is_in_force:
        return None
    earlier = [
        other
        for other in index.releases
        if other.is_in_force and other.period.span == release.period.span and other.period < release.period
    ]
    return earlier[-1] if earlier else None


def result_of(release: Release | None, block: str) -> Result | None:
    """A release's result for one block."""
    return next((result for result in release.results if result.block.id == block), None) if release else None


def is_comparable(index: Index, later: Result, earlier: Result, component: str = TOTAL) -> bool:
    """Whether a component's score means the same in both results."""
    if later.framework.id == earlier.framework.id:
        return True
    method = index.method(later.framework.id)
    return earlier.framework.id in method.comparable_with and component in method.comparable_components


def is_chain_comparable(index: Index, results: Sequence[Result], component: str = TOTAL) -> list[bool]:
    """For each result after the first, whether a line may be drawn to it from the one before."""
    pairs = zip(results[1:], results[:-1], strict=True)
    return [is_comparable(index, later, earlier, component) for later, earlier in pairs]
