"""The step of a chain at which a class had places for some only."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from congbo.languages import Language
from congbo.model.library import Release
from congbo.model.reasons import CapReason, Chain
from congbo.numbers import divide
from congbo.rules.cap import share_of
from congbo.views.context import Context

MOST_DIGITS = 11
"""Decimals of a share of units: two more than a share in per cent may have."""


@dataclass(frozen=True, slots=True)
class CapStep:
    """How many places there were, and which one the unit took among those who had reached the class."""

    class_name: str
    share: str
    """In per cent, without the sign."""
    of: str
    """rated, at_least or exactly."""
    counted_class: str
    group: str
    """The unit above, where places are given out among those below it; else empty."""
    counted: int
    limit: str
    """The share of those counted."""
    counted_beyond: int
    limit_beyond: str
    places: int
    places_beyond: int
    eligible: int
    is_room_for_all: bool
    place: str
    falls: bool
    is_tied: bool
    """Whether units of one figure lay on both sides of the edge, this one among them."""


def view_cap(context: Context, release: Release, chain: Chain, reason: CapReason, row: int) -> CapStep:
    """The cap as it met one unit."""
    code, rule, group = context.language.code, reason.rule, reason.groups[row]
    quota = reason.quotas[group]
    classes = {one.id: one[code] for one in chain.scheme.classes}
    return CapStep(
        class_name=classes[rule.held],
        share=context.language.formats.decimal(str(rule.share)),
        of=rule.of,
        counted_class=classes.get(rule.counted or "", ""),
        group=context.unit_name(group, release.period) if group in context.library.register.units else "",
        counted=quota.counted,
        limit=fraction_text(context.language, share_of(rule, quota.counted)),
        counted_beyond=quota.counted_beyond,
        limit_beyond=fraction_text(context.language, share_of(rule, quota.counted_beyond)),
        places=quota.places,
        places_beyond=quota.places + 1,
        eligible=quota.eligible,
        is_room_for_all=quota.places == quota.eligible,
        place=context.language.formats.ordinal(int(reason.places[row])),
        falls=int(reason.after[row]) != reason.capped,
        is_tied=bool(reason.tied_at_edge[row]),
    )


def fraction_text(language: Language, number: Fraction) -> str:
    """A number with all its decimals, and no more."""
    scaled = divide(number.numerator * 10**MOST_DIGITS, number.denominator)
    whole, rest = divmod(scaled, 10**MOST_DIGITS)
    return language.formats.decimal(f"{whole}.{rest:0{MOST_DIGITS}d}")
