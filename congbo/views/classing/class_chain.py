"""Why a unit has its class: each step from figure to decision in a line, so that anybody can work it out again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.model.reasons import (
    NO_CLASS,
    BoundReason,
    CapReason,
    Chain,
    CoverageReason,
    FloorReason,
    Lack,
    OverrideReason,
    PointsReason,
    PublishedReason,
    Reason,
)
from congbo.model.scores import MARKERS
from congbo.urls import classes_address, page_address, relative
from congbo.views.classing.cap_step import CapStep, view_cap
from congbo.views.classing.class_steps import (
    BoundStep,
    CoverageStep,
    Distance,
    ExceptionStep,
    FloorStep,
    PointsStep,
    distances,
    view_bound,
    view_coverage,
    view_floor,
    view_points,
)
from congbo.views.classing.subjects import Subject, view_subject
from congbo.views.context import Context
from congbo.views.parts import DecisionLink
from congbo.views.provenance.release_parts import decision_links

DIFFERENCES = ("class_against_rule", "class_against_override")


@dataclass(frozen=True, slots=True)
class ClassStep:
    """One step; exactly one of the parts says which."""

    after: str
    """The class when it was taken; empty if there is none."""
    bound: BoundStep | None = None
    floor: FloorStep | None = None
    coverage: CoverageStep | None = None
    cap: CapStep | None = None
    points: PointsStep | None = None
    exception: ExceptionStep | None = None


@dataclass(frozen=True, slots=True)
class LastStep:
    """What the source says at last."""

    is_published: bool
    """Whether the source names classes; else the rule supplies them."""
    is_only: bool
    """Whether nothing was computed."""
    basis: str
    """On what ground the classes stand, where nothing was computed."""
    given: str
    differs: bool
    reason: str
    """Why it differs, as the publisher says."""
    decisions: tuple[DecisionLink, ...]


@dataclass(frozen=True, slots=True)
class Former:
    """What the scheme of the release before would have given."""

    class_name: str
    scheme: str
    bounds: BoundStep | None


@dataclass(frozen=True, slots=True)
class ClassChain:
    """The whole chain of one unit."""

    class_name: str
    lack: str
    """no_figure, too_little_known, not_published or no_rule, where there is no class."""
    missing: int
    """The flag that stands in place of the class in the source; 0 if there is none."""
    subject: Subject | None
    """None where the unit itself is classified."""
    steps: tuple[ClassStep, ...]
    last: LastStep
    up: Distance | None
    down: Distance | None
    former: Former | None
    scheme_href: str


def view_class_chain(context: Context, index: Index, release: Release, judged: Judged, row: int) -> ClassChain | None:
    """The chain of one row; None where no scheme is in force.

    A class that the source keeps back is not worked out for it.
    """
    chain = judged.chain
    if chain is None:
        return None
    address = page_address(release, judged.result.table.units[row])
    texts = judged.result.table.classes
    is_kept_back = chain.is_published and chain.final[row] == NO_CLASS
    up, down = (None, None) if is_kept_back else distances(context, index, judged, chain, row)
    return ClassChain(
        class_name=_class_name(context, chain, int(chain.final[row])),
        lack=Lack(chain.lacks[row]).name if chain.lacks[row] else "",
        missing=int(MARKERS.get(texts[row], 0)) if texts else 0,
        subject=view_subject(context, release, judged, row),
        steps=() if is_kept_back else tuple(_steps(context, index, release, judged, chain, row)),
        last=_last(context, release, judged, chain, row, address),
        up=up,
        down=down,
        former=None if is_kept_back else _former(context, index, judged, row),
        scheme_href=relative(address, classes_address(release)) + f"#scheme-{judged.result.block.id}",
    )


def _class_name(context: Context, chain: Chain, place: int) -> str:
    return "" if place == NO_CLASS else chain.scheme.classes[place][context.language.code]


def _steps(
    context: Context, index: Index, release: Release, judged: Judged, chain: Chain, row: int
) -> Iterator[ClassStep]:
    """The steps that have to do with this unit."""
    before: Reason | None = None
    for reason in chain.reasons:
        after = ClassStep(_class_name(context, chain, int(reason.after[row])))
        standing = NO_CLASS if before is None else int(before.after[row])
        match reason:
            case BoundReason():
                if bound := view_bound(context, index, judged, reason, row):
                    yield replace(after, bound=bound)
            case FloorReason() if NO_CLASS != standing < reason.best and reason.measured.column.present[row]:
                yield replace(after, floor=view_floor(context, index, judged, chain, reason, row))
            case CoverageReason() if reason.present[row] < reason.possible[row]:
                yield replace(after, coverage=view_coverage(context, reason, row))
            case CapReason() if standing == reason.capped:
                yield replace(after, cap=view_cap(context, release, chain, reason, row))
            case PointsReason():
                if points := view_points(context, index, reason, row):
                    yield replace(after, points=points)
            case OverrideReason() if row in reason.overrides:
                override = reason.overrides[row]
                yield replace(after, exception=ExceptionStep(override.ground[context.language.code], override.document))
        before = reason


def _last(context: Context, release: Release, judged: Judged, chain: Chain, row: int, address: str) -> LastStep:
    code, unit = context.language.code, judged.result.table.units[row]
    is_only = any(isinstance(reason, PublishedReason) for reason in chain.reasons)
    differs = not is_only and chain.is_published and int(chain.final[row]) != int(chain.by_rule[row])
    return LastStep(
        is_published=chain.is_published or is_only,
        is_only=is_only,
        basis=chain.scheme.basis[code] if is_only else "",
        given=_class_name(context, chain, int(chain.final[row])),
        differs=differs,
        reason=difference_reason(release, unit, code) if differs else "",
        decisions=tuple(one for one in decision_links(context, release, address) if one.kind == "classification"),
    )


def difference_reason(release: Release, unit: str, language: str) -> str:
    """Why a unit's published class is not the one of the rules, as the publisher says; empty if nothing is said."""
    return next(
        (
            one.reason[language]
            for one in release.settings.confirm
            if one.code in DIFFERENCES and one.unit in (None, unit)
        ),
        "",
    )


def _former(context: Context, index: Index, judged: Judged, row: int) -> Former | None:
    chain = judged.former_chain
    if chain is None or chain.final[row] == NO_CLASS:
        return None
    bounds = [reason for reason in chain.reasons if isinstance(reason, BoundReason)]
    return Former(
        _class_name(context, chain, int(chain.final[row])),
        chain.scheme.name[context.language.code],
        view_bound(context, index, judged, bounds[0], row) if len(chain.reasons) == 1 and bounds else None,
    )
