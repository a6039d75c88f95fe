"""The classes of one block: who holds each, who moved, and where the rule was left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.model.reasons import NO_CLASS, Chain, OverrideReason, PublishedReason
from congbo.views.classing.class_chain import difference_reason
from congbo.views.classing.class_strips import ClassStrips, draw_class_strips
from congbo.views.classing.schemes import SchemeView, view_scheme
from congbo.views.context import Context, Earlier
from congbo.views.parts import Change, Link
from congbo.views.sentences.class_changes import ClassChanges, view_class_changes
from congbo.views.sentences.leadership import link_to
from congbo.views.tables.changes import direction_of, earlier_result

FEW_NAMES = 12


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One class with those who hold it."""

    name: str
    count: int
    change: Change | None
    """Against the release before, where that was the same scheme and the same units."""
    units: tuple[Link, ...]
    is_short: bool
    """Whether the names are few enough to be seen at once."""
    ticks: str
    """Where their figures lie, as an SVG path."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """A unit whose class is not the one that the rules alone would give."""

    unit: Link
    by_rule: str
    given: str
    ground: str
    document: str
    """Empty where no exception was made."""


@dataclass(frozen=True, slots=True)
class ClassedBlock:
    """One block's classes."""

    id: str
    name: str
    size: int
    rows: tuple[ClassRow, ...]
    without: tuple[Link, ...]
    """Units without a class."""
    strips: ClassStrips | None
    has_changes: bool
    before: str
    """The release before; empty if there is none."""
    is_new_scheme: bool
    moves: ClassChanges | None
    deviations: tuple[Deviation, ...]
    is_published: bool
    scheme: SchemeView
    """Told at the end of the page, once for all blocks that share it."""


def view_classed_block(context: Context, index: Index, release: Release, judged: Judged) -> ClassedBlock | None:
    """A block's part of the page; None where it is not classified."""
    chain, block = judged.chain, judged.result.block
    scheme = view_scheme(context, index, judged.result.framework, chain.scheme, block.id) if chain else None
    if chain is None or scheme is None:
        return None
    earlier = earlier_result(context, index, release, judged)
    then = _counts_before(chain, judged, earlier)
    strips, ticks = draw_class_strips(context, index, judged, chain)
    return ClassedBlock(
        id=block.id,
        name=block.name[context.language.code],
        size=judged.size,
        rows=_rows(context, release, judged, chain, then, ticks),
        without=tuple(link_to(context, release, row, judged) for row in judged.order if chain.final[row] == NO_CLASS),
        strips=strips,
        has_changes=then is not None,
        before=context.language.formats.period(earlier.release.period) if earlier else "",
        is_new_scheme=bool(earlier and earlier.judged.scheme and earlier.judged.scheme.id != chain.scheme.id),
        moves=view_class_changes(context, index, release, judged, most=judged.size),
        deviations=tuple(_deviations(context, release, judged, chain)),
        is_published=chain.is_published or any(isinstance(reason, PublishedReason) for reason in chain.reasons),
        scheme=scheme,
    )


def _counts_before(chain: Chain, judged: Judged, earlier: Earlier | None) -> Counter[int] | None:
    """How many held each class in the release before; None unless by the same scheme and for the same units."""
    then = earlier.judged.chain if earlier else None
    if earlier is None or then is None or then.scheme.id != chain.scheme.id:
        return None
    return Counter(then.final.tolist()) if _classed(judged) == _classed(earlier.judged) else None


def _classed(judged: Judged) -> set[str]:
    """The units that hold a class."""
    return {unit for unit, given in zip(judged.result.table.units, judged.classes, strict=True) if given}


def _rows(
    context: Context,
    release: Release,
    judged: Judged,
    chain: Chain,
    then: Counter[int] | None,
    ticks: tuple[str, ...],
) -> tuple[ClassRow, ...]:
    holders: dict[int, list[Link]] = {place: [] for place in range(NO_CLASS, len(chain.scheme.classes))}
    for row in judged.order:
        holders[int(chain.final[row])].append(link_to(context, release, row, judged))

    def change(place: int) -> Change | None:
        if then is None:
            return None
        steps = len(holders[place]) - then[place]
        return Change(direction_of(steps), str(abs(steps)), abs(steps))

    return tuple(
        ClassRow(
            one[context.language.code],
            len(holders[place]),
            change(place),
            tuple(holders[place]),
            len(holders[place]) <= FEW_NAMES,
            ticks[place],
        )
        for place, one in enumerate(chain.scheme.classes)
    )


def _deviations(context: Context, release: Release, judged: Judged, chain: Chain) -> Iterator[Deviation]:
    """From best to worst: exceptions, and what the source gives against the rules."""
    code, units = context.language.code, judged.result.table.units
    overrides = {
        row: one
        for reason in chain.reasons
        if isinstance(reason, OverrideReason)
        for row, one in reason.overrides.items()
    }
    alone = [reason for reason in chain.reasons if not isinstance(reason, OverrideReason)]
    if not alone or isinstance(alone[0], PublishedReason):
        return

    def name(place: int) -> str:
        return "" if place == NO_CLASS else chain.scheme.classes[place][code]

    for row in judged.order:
        by_rule, given = int(alone[-1].after[row]), int(chain.final[row])
        if by_rule == given:
            continue
        override = overrides.get(row)
        fits = override is not None and given == int(chain.by_rule[row])
        ground = override.ground[code] if override and fits else difference_reason(release, units[row], code)
        document = override.document if override and fits else ""
        yield Deviation(link_to(context, release, row, judged), name(by_rule), name(given), ground, document)
