"""The steps of a chain that look at figures: bounds, floors, coverage, points; and how far the next bound is."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.classification import Quantiles
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index
from congbo.model.reasons import BoundReason, Chain, CoverageReason, FloorReason, Measured, PointsReason
from congbo.views.context import Context
from congbo.views.sentences.telling import bound_text, telling_digits

PERCENT_DIGITS = 2
"""Digits shown of a share."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A figure beside its bounds, with as many digits as the comparison needs."""

    name: str
    """What is measured."""
    value: str
    share_of: str
    """Points and maximum, where the value is a share: "82,26/99"; empty where it is points."""
    is_rounded: bool
    """Whether it is compared after rounding."""


@dataclass(frozen=True, slots=True)
class BoundStep:
    """Between which bounds the figure lies."""

    compared: Compared
    lower: str
    """The bound that was reached; empty for the last class."""
    upper: str
    """The one that was not; empty for the best class."""
    less_is_better: bool
    lower_cut: str
    """The percentile of that bound, as in "50"; empty where bounds are fixed."""
    upper_cut: str


@dataclass(frozen=True, slots=True)
class FloorStep:
    """A component that may hold the class down."""

    compared: Compared
    bound: str
    holds: bool
    less_is_better: bool
    best: str
    """The best class that is left below the bound."""


@dataclass(frozen=True, slots=True)
class CoverageStep:
    """How many parts have a figure."""

    present: int
    possible: int
    least: str
    is_enough: bool


@dataclass(frozen=True, slots=True)
class PointsStep:
    """The total with bonus and deduction."""

    base: str
    bonus: str
    """Empty if there is none."""
    deduction: str
    total: str
    limit: str
    """The most that bonuses add, where that was reached."""


@dataclass(frozen=True, slots=True)
class ExceptionStep:
    """A class set against the rule."""

    ground: str
    document: str


@dataclass(frozen=True, slots=True)
class Distance:
    """How far the next bound is."""

    class_name: str
    amount: str
    is_share: bool
    is_on_bound: bool


def digits_shown(index: Index, component: str, measured: Measured) -> int:
    """Decimals that readers see of what is measured."""
    if measured.maxima is not None:
        return PERCENT_DIGITS
    return index.settings.decimals.total if component == TOTAL else index.settings.decimals.component


def _name(context: Context, index: Index, judged: Judged, component: str) -> str:
    if component == TOTAL:
        return index.settings.total[context.language.code]
    return judged.result.framework.components[component].name[context.language.code]


def _compared(
    context: Context, index: Index, judged: Judged, reason: BoundReason | FloorReason, row: int, digits: int
) -> Compared:
    rule, measured = reason.rule, reason.measured
    formats, precision = context.language.formats, index.settings.precision
    share_of = ""
    if measured.points is not None and measured.maxima is not None:
        points = context.score(index, rule.on, int(measured.points.values[row]))
        share_of = f"{points}/{bound_text(context.language, int(measured.maxima[row]), precision)}"
    return Compared(
        _name(context, index, judged, rule.on),
        formats.number(int(measured.column.values[row]), measured.digits, digits),
        share_of,
        not isinstance(rule, Quantiles) and rule.compare == "displayed",
    )


def view_bound(context: Context, index: Index, judged: Judged, reason: BoundReason, row: int) -> BoundStep | None:
    """Between which bounds a figure lies; None where there is none."""
    measured, rule = reason.measured, reason.rule
    value = measured.column.at(row)
    if value is None:
        return None
    place = int(reason.after[row])
    lower = reason.bounds[place] if place < len(reason.bounds) else None
    upper = reason.bounds[place - 1] if place else None
    near = [bound for bound in (lower, upper) if bound is not None]
    digits = telling_digits(value, near, measured.digits, digits_shown(index, rule.on, measured))
    shares = list(reversed(rule.shares)) if isinstance(rule, Quantiles) else []

    def text(bound: int | None) -> str:
        if bound is None:
            return ""
        if isinstance(rule, Quantiles):
            return context.language.formats.number(bound, measured.digits, digits)
        return bound_text(context.language, bound, measured.digits)

    def cut(at: int) -> str:
        return context.language.formats.decimal(str(shares[at])) if 0 <= at < len(shares) else ""

    return BoundStep(
        _compared(context, index, judged, reason, row, digits),
        text(lower),
        text(upper),
        not measured.higher_is_better,
        cut(place),
        cut(place - 1) if place else "",
    )


def view_floor(
    context: Context, index: Index, judged: Judged, chain: Chain, reason: FloorReason, row: int
) -> FloorStep:
    """A component against its floor."""
    measured, value = reason.measured, int(reason.measured.column.values[row])
    shown = digits_shown(index, reason.rule.on, measured)
    digits = telling_digits(value, [reason.bound], measured.digits, shown)
    return FloorStep(
        _compared(context, index, judged, reason, row, digits),
        bound_text(context.language, reason.bound, measured.digits),
        value < reason.bound if measured.higher_is_better else value > reason.bound,
        not measured.higher_is_better,
        chain.scheme.classes[reason.best][context.language.code],
    )


def view_coverage(context: Context, reason: CoverageReason, row: int) -> CoverageStep:
    """How many parts have a figure, and how many must."""
    least = context.language.formats.decimal(str(reason.rule.least))
    return CoverageStep(int(reason.present[row]), int(reason.possible[row]), least, bool(reason.is_enough[row]))


def view_points(context: Context, index: Index, reason: PointsReason, row: int) -> PointsStep | None:
    """The sum that makes the total; None where nothing was added or taken away, or it is not known."""
    base, total = reason.base.at(row), reason.total.at(row)
    bonus, deduction = reason.bonus.at(row), reason.deduction.at(row)
    if base is None or total is None or not (bonus or deduction):
        return None

    def text(points: int | None) -> str:
        return context.score(index, TOTAL, points) if points else ""

    limit = context.language.formats.decimal(str(reason.rule.limit)) if reason.is_limited[row] else ""
    return PointsStep(
        context.score(index, TOTAL, base), text(bonus), text(deduction), context.score(index, TOTAL, total),
        limit,
    )  # fmt: skip


def distances(
    context: Context, index: Index, judged: Judged, chain: Chain, row: int
) -> tuple[Distance | None, Distance | None]:
    """From the figure to the bound above it and to the one that it reached."""
    reason = next((one for one in chain.reasons if isinstance(one, BoundReason)), None)
    value = reason.measured.column.at(row) if reason else None
    if reason is None or value is None:
        return None, None
    measured, place = reason.measured, int(reason.after[row])
    shown = digits_shown(index, reason.rule.on, measured)

    def distance(at: int) -> Distance | None:
        if not 0 <= at < len(reason.bounds):
            return None
        bound = reason.bounds[at]
        digits = telling_digits(value, [bound], measured.digits, shown)
        amount = context.language.formats.number(abs(value - bound), measured.digits, digits)
        name = chain.scheme.classes[at][context.language.code]
        return Distance(name, amount, measured.maxima is not None, value == bound)

    return distance(place - 1), distance(place)
