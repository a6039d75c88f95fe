"""Back-cast totals of a merged unit: made by the publisher's rule, drawn apart, in no ranking and no download."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from congbo.model.frameworks import TOTAL
from congbo.model.indices import Backcast
from congbo.model.library import Index, Release
from congbo.model.periods import Span
from congbo.numbers import divide
from congbo.rules.backcast import lacking, mean_total, merged_from
from congbo.rules.comparison import is_chain_comparable
from congbo.urls import relative, release_address, scorecard_address
from congbo.views.charts.geometry import Trend, draw_trend, nice_levels
from congbo.views.context import Appearance, Context
from congbo.views.lineage.unit_names import name_apart
from congbo.views.parts import Link


@dataclass(frozen=True, slots=True)
class RecastRow:
    """One release of the time before."""

    period: Link
    total: str
    """Empty where there is none."""
    lacking: tuple[Link, ...]
    """Predecessors without the figures that the rule needs."""


@dataclass(frozen=True, slots=True)
class Recast:
    """A unit's back-cast series in one index."""

    index: str
    index_name: str
    points: str
    predecessors: str
    basis: Link
    rows: tuple[RecastRow, ...]
    """Newest first."""
    trend: Trend | None
    is_illustrative: bool


def view_recast(context: Context, index: Index, unit: str, span: Span, address: str) -> Recast | None:
    """What a unit would have had; None where no rule is stated or there is nothing of the time before."""
    rule, code = index.settings.backcast, context.language.code
    predecessors = merged_from(context.library.register, unit) if rule else []
    if rule is None or not predecessors:
        return None
    begins = context.library.register.units[unit].states[0].valid_from
    found = [
        (release, appearances)
        for release in index.releases
        if release.is_in_force and release.period.span is span and release.period.last < begins
        if (appearances := _appearances(context, index, release, predecessors))
    ]
    if not found:
        return None
    totals = [_total(rule, predecessors, appearances) for _, appearances in found]
    rows = tuple(
        _row(context, index, rule, release, appearances, total, predecessors, address)
        for (release, appearances), total in zip(found, totals, strict=True)
    )
    return Recast(
        index.settings.short[code],
        index.settings.name[code],
        index.settings.unit[code],
        ", ".join(name_apart(context, one) for one in predecessors),
        Link(rule.basis[code], rule.basis.url or ""),
        rows[::-1],
        _trend(context, index, [(release, next(iter(some.values()))) for release, some in found], totals),
        index.is_illustrative(),
    )


def _appearances(context: Context, index: Index, release: Release, units: list[str]) -> dict[str, Appearance]:
    return {unit: one for unit in units for one in context.appearances(index.id, unit) if one.release is release}


def _figures(
    rule: Backcast, predecessors: list[str], appearances: dict[str, Appearance]
) -> dict[str, dict[str, int | None]]:
    return {unit: {part: _figure(appearances.get(unit), part) for part in rule.components} for unit in predecessors}


def _figure(appearance: Appearance | None, component: str) -> int | None:
    if appearance is None or component not in appearance.judged.standings:
        return None
    return appearance.judged.standings[component].column.at(appearance.row)


def _total(rule: Backcast, predecessors: list[str], appearances: dict[str, Appearance]) -> int | None:
    figures = _figures(rule, predecessors, appearances)
    frameworks = {one.judged.result.framework.id: one.judged.result.framework for one in appearances.values()}
    if lacking(figures) or len(frameworks) > 1:
        return None
    exact = mean_total(next(iter(frameworks.values())), figures)
    return None if exact is None else divide(exact.numerator, exact.denominator)


def _row(
    context: Context,
    index: Index,
    rule: Backcast,
    release: Release,
    appearances: dict[str, Appearance],
    total: int | None,
    predecessors: list[str],
    address: str,
) -> RecastRow:
    return RecastRow(
        Link(context.language.formats.period(release.period), relative(address, release_address(release))),
        "" if total is None else context.score(index, TOTAL, total),
        tuple(
            Link(
                name_apart(context, unit),
                relative(address, scorecard_address(release, unit)) if unit in appearances else "",
            )
            for unit in lacking(_figures(rule, predecessors, appearances))
        ),
    )


def _trend(
    context: Context, index: Index, found: Sequence[tuple[Release, Appearance]], totals: Sequence[int | None]
) -> Trend | None:
    known = [total for total in totals if total is not None]
    if len(known) < 2:
        return None
    formats, unit = context.language.formats, 10**index.settings.precision
    joined = is_chain_comparable(index, [appearance.judged.result for _, appearance in found])
    levels = nice_levels(min(known) / unit, max(known) / unit)
    return draw_trend(
        totals,
        joined,
        [formats.short_period(release.period, i == 0) for i, (release, _) in enumerate(found)],
        [""] * len(found),
        -1,
        [(level * unit, formats.decimal(f"{level:.6f}")) for level in levels],
    )
