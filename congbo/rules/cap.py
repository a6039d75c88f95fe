"""At most a share of the units may hold a class; those beyond it fall to the next one."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

import numpy as np

from congbo.model.classification import Cap, Scheme
from congbo.model.reasons import CapReason, Marks, Quota
from congbo.model.scores import Column, Integers
from congbo.rules.field import Field
from congbo.rules.ranking import UNRANKED, rank_scores


def by_cap(rule: Cap, scheme: Scheme, field: Field, before: Integers) -> CapReason:
    """The classes when the places of each group are given out in the order of the figures."""
    capped, measured = scheme.position(rule.held), field.measure(rule.on, "score", rule.compare)
    groups = field.parents if rule.group == "parent" else ("",) * field.size
    after, places = before.copy(), np.full(field.size, UNRANKED, dtype=np.int64)
    tied, quotas = np.zeros(field.size, dtype=bool), dict[str, Quota]()
    for group, rows in rows_of(groups).items():
        eligible = rows[before[rows] == capped]
        quotas[group] = quota_of(rule, scheme, before[rows])
        column = Column(measured.column.values[eligible], measured.column.flags[eligible])
        places[eligible] = rank_scores(column, "competition", measured.higher_is_better)
        falls, tied[eligible] = fall(places[eligible], quotas[group].places, rule.ties == "in")
        after[eligible[falls]] = capped + 1
    return CapReason(
        rule=rule, capped=capped, measured=measured, quotas=quotas, groups=groups, places=places,
        tied_at_edge=tied, after=after,
    )  # fmt: skip


def rows_of(groups: tuple[str, ...]) -> dict[str, Integers]:
    """The rows of each group."""
    rows: dict[str, list[int]] = {}
    for row, group in enumerate(groups):
        rows.setdefault(group, []).append(row)
    return {group: np.array(members, dtype=np.int64) for group, members in rows.items()}


def fall(places: Integers, allowed: int, ties_stay: bool) -> tuple[Marks, Marks]:
    """Who falls, and who shares a place that lies on both sides of the edge: these all share one fate."""
    if allowed >= len(places):
        nobody = np.zeros(len(places), dtype=bool)
        return nobody, nobody
    first_out = np.sort(places)[allowed]
    is_beyond = places >= first_out
    tied = (places == first_out) & ((~is_beyond).sum() < allowed)
    return is_beyond & ~(tied & ties_stay), tied


def quota_of(rule: Cap, scheme: Scheme, positions: Integers) -> Quota:
    """How many of a group may hold the class: the most that are no more than their share of the units counted.

    A unit that falls may join those of which the share is taken; so their number depends on how many fall.
    """
    capped = scheme.position(rule.held)
    wanted = len(scheme.classes) if rule.of == "rated" or rule.counted is None else scheme.position(rule.counted)
    is_counted = positions == wanted if rule.of == "exactly" else (positions >= 0) & (positions <= wanted)
    standing = int(is_counted.sum())
    joins = int(rule.of == "exactly" and wanted == capped + 1)
    eligible = places = int((positions == capped).sum())
    while places and places > whole(rule, share_of(rule, standing + joins * (eligible - places))):
        places -= 1
    return Quota(
        eligible=eligible,
        counted=standing + joins * (eligible - places),
        places=places,
        counted_beyond=standing + joins * (eligible - places - 1),
    )


def share_of(rule: Cap, units: int) -> Fraction:
    """The share of so many units, exact."""
    return Fraction(rule.share) / 100 * units


def whole(rule: Cap, share: Fraction) -> int:
    """The share as a number of units."""
    match rule.rounding:
        case "down":
            return floor(share)
        case "up":
            return ceil(share)
        case _:
            return floor(share + Fraction(1, 2))
