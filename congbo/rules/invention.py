"""Which units are invented: those whose whole family stands in illustrative results only."""

from __future__ import annotations

from congbo.model.library import Library


def invented_units(library: Library) -> frozenset[str]:
    """The units of every family that has results, all of them illustrative.

    A family is what lies below one unit at the top; one without any results is real.
    """
    units = library.register.units
    real, drawn = set[str](), set[str]()
    for index in library.indices:
        seen = drawn if index.is_illustrative() else real
        for release in index.releases:
            for result in release.results:
                seen.update(_top(library, unit) for unit in result.table.units)
    return frozenset(unit for unit in units if _top(library, unit) in drawn - real)


def unlisted_units(library: Library) -> frozenset[str]:
    """The invented units, and those of real families that have illustrative results alone: no search engine lists them."""
    real, drawn = set[str](), set[str]()
    for index in library.indices:
        seen = drawn if index.is_illustrative() else real
        seen.update(unit for one in index.releases for result in one.results for unit in result.table.units)
    return (invented_units(library) - real) | (drawn - real)


def _top(library: Library, unit: str) -> str:
    """The unit at the top of the family."""
    while parent := library.register.units[unit].current.parent:
        unit = parent
    return unit
