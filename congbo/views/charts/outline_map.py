"""A map by outlines: units as they lie, of a block with its scores, or of a day with nothing but their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from congbo.collation import sort_key
from congbo.judge import Judged
from congbo.model.boundaries import Boundaries
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.periods import Period
from congbo.urls import profile_address, relative, release_address, scorecard_address
from congbo.views.charts.outlines import Outline, draw
from congbo.views.charts.shades import Shades, shades_of, steps_of
from congbo.views.context import Context
from congbo.views.parts import Figure, Link


@dataclass(frozen=True, slots=True)
class Region:
    """One unit on the map and in the list beside it."""

    unit: Link
    mark: str
    """Its rank, or its number in the list where there are no scores; may be empty."""
    score: Figure | None
    """None on a map without scores."""
    step: int
    """0 (lowest fifth) to 4; -1 without shade."""
    path: str
    islets: str
    """A path as well; empty without any."""
    x: int
    """Where the mark stands."""
    y: int
    is_roomy: bool
    """Whether the mark has room on a small screen."""


@dataclass(frozen=True, slots=True)
class NamedPart:
    """A part that stands apart, such as an archipelago."""

    name: str
    unit: str
    """The name of the unit to which it belongs."""
    x: int
    """Of the foot of its name."""
    y: int


@dataclass(frozen=True, slots=True)
class OutlineMap:
    """The map, and the list beside it."""

    id: str
    """Tells it from the other maps of the page."""
    shown: str
    """The block, or the kind of units."""
    width: int
    height: int
    has_marks: bool
    regions: tuple[Region, ...]
    """In the order of the list."""
    others: tuple[str, ...]
    """Paths of units that are not meant."""
    parts: tuple[NamedPart, ...]
    since: str
    """The first day of these boundaries."""
    shades: Shades | None
    """None on a map without scores."""


def release_map(context: Context, index: Index, release: Release, judged: Judged) -> OutlineMap | None:
    """The map of a block, if in the release's period every unit of it has an outline, and enough have a score."""
    sets = context.library.boundaries if judged.total.covers_block else ()
    boundaries = boundaries_in(sets, release.period, judged.row_of)
    if boundaries is None or not _are_known(context, boundaries):
        return None
    address, table, steps = release_address(release), judged.result.table, steps_of(judged)
    outlines = {outline.unit: outline for outline in draw(boundaries).outlines}

    def region(row: int) -> Region:
        unit = table.units[row]
        link = Link(context.unit_name(unit, release.period), relative(address, scorecard_address(release, unit)))
        score = context.figure(index, judged, TOTAL, row)
        return _region(outlines[unit], link, str(judged.total.rank(row) or ""), score, steps[row])

    return _map(
        context,
        boundaries,
        judged.result.block.id,
        judged.result.block.name[context.language.code],
        [region(row) for row in judged.order],
        lambda unit: context.unit_name(unit, release.period),
        shades_of(context, index, judged),
    )


def units_map(context: Context, address: str) -> OutlineMap | None:
    """The map of the units of the latest boundaries, by letter, each of which leads to its profile."""
    boundaries = context.library.boundaries[-1] if context.library.boundaries else None
    if boundaries is None or not _are_known(context, boundaries):
        return None
    outlines = sorted(draw(boundaries).outlines, key=lambda one: sort_key(context.unit_name(one.unit)))
    regions = [
        _region(
            outline,
            Link(context.unit_name(outline.unit), relative(address, profile_address(outline.unit))),
            str(number),
            None,
            -1,
        )
        for number, outline in enumerate(outlines, start=1)
    ]
    kinds = {context.library.register.units[outline.unit].current.kind for outline in outlines}
    kind = "province" if kinds == {"city", "province"} else min(kinds)
    shown = context.settings.kinds[kind].plural[context.language.code]
    return _map(context, boundaries, "units", shown, regions, context.unit_name, None)


def boundaries_in(sets: Iterable[Boundaries], period: Period, units: Iterable[str]) -> Boundaries | None:
    """The latest set that holds on some day of a period and has an outline of each of these units."""
    wanted, ends = set(units), None
    for boundaries in reversed(tuple(sets)):
        is_in_time = boundaries.begins <= period.last and (ends is None or ends > period.first)
        if is_in_time and wanted <= boundaries.units:
            return boundaries
        ends = boundaries.begins
    return None


def _are_known(context: Context, boundaries: Boundaries) -> bool:
    """Whether all units are in the register, which keeps silent of those that are not public."""
    return boundaries.units <= context.library.register.units.keys()


def _region(outline: Outline, link: Link, mark: str, score: Figure | None, step: int) -> Region:
    return Region(link, mark, score, step, outline.path, outline.islets, outline.x, outline.y, outline.is_roomy)


def _map(
    context: Context,
    boundaries: Boundaries,
    identity: str,
    shown: str,
    regions: list[Region],
    name_of: Callable[[str], str],
    shades: Shades | None,
) -> OutlineMap:
    drawing, drawn = draw(boundaries), {region.path for region in regions}
    return OutlineMap(
        identity,
        shown,
        drawing.width,
        drawing.height,
        any(region.mark for region in regions),
        tuple(regions),
        tuple(outline.path + outline.islets for outline in drawing.outlines if outline.path not in drawn),
        tuple(
            NamedPart(part.name[context.language.code], name_of(part.unit), part.x, part.y) for part in drawing.parts
        ),
        context.language.formats.day(boundaries.begins),
        shades,
    )
