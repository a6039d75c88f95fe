"""Laws of classification, tried on schemes of all kinds of rules over small blocks."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy, composite

from congbo.model.classification import Scheme
from congbo.model.reasons import CapReason, Lack
from congbo.rules.cap import rows_of, share_of, whole
from congbo.rules.field import Field
from tests.builders import column, component, framework
from tests.classing import chain, field, scheme

TREE = framework(
    component("f", maximum=5000), component("g", maximum=5000), component("b", kind="context"),
    component("d", kind="context"),
)  # fmt: skip
Unit = tuple[int | None, int | None, int, int, str]
"""Points of f and g, None where they are missing; bonus, deduction; the parent."""
COMPARE = st.sampled_from(["stored", "displayed"])
UNITS = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(20, 50)), st.one_of(st.none(), st.integers(20, 50)), st.integers(0, 5),
        st.integers(0, 5), st.sampled_from(["p", "q"]),
    ),
    min_size=1, max_size=14,
)  # fmt: skip
FOUNDING: SearchStrategy[dict[str, Any]] = st.one_of(
    st.builds(
        lambda compare, of: {
            "kind": "bands", "compare": compare, "of": of, "bounds": {"top": "85", "good": "70", "fair": "50"}
        },
        COMPARE, st.sampled_from(["score", "share"]),
    ),
    st.just({"kind": "quantiles", "shares": ["25", "50", "75"]}),
)  # fmt: skip
CAPS: SearchStrategy[dict[str, Any]] = st.builds(
    lambda held, share, of, group, rounding, ties, compare: {
        "kind": "cap", "class": held, "share": str(share), "group": group, "rounding": rounding, "ties": ties,
        "compare": compare, **of,
    },
    st.sampled_from(["top", "good"]), st.integers(0, 100),
    st.sampled_from([
        {"of": "rated"}, {"of": "at_least", "counted": "good"}, {"of": "exactly", "counted": "fair"},
        {"of": "exactly", "counted": "good"}, {"of": "exactly", "counted": "weak"},
    ]),
    st.sampled_from(["block", "parent"]), st.sampled_from(["down", "half_up", "up"]), st.sampled_from(["out", "in"]),
    COMPARE,
).filter(lambda cap: cap.get("counted") != cap["class"] or cap["of"] != "exactly")  # fmt: skip
POINTS = st.builds(
    lambda limit: {"kind": "points", "bonus": ["b"], "deduction": ["d"], **limit}, st.sampled_from([{}, {"limit": "3"}])
)
OTHERS = st.one_of(
    CAPS,
    st.builds(
        lambda best, compare: {"kind": "floor", "on": "f", "under": "30", "best": best, "compare": compare},
        st.sampled_from(["good", "fair", "weak"]), COMPARE,
    ),
    st.just({"kind": "coverage", "least": "60"}),
)  # fmt: skip


@composite
def schemes(draw: DrawFn) -> Scheme:
    """Points or none, a rule that gives a class, and up to three that change it."""
    return scheme(*draw(st.lists(POINTS, max_size=1)), draw(FOUNDING), *draw(st.lists(OTHERS, max_size=3)))


def block(units: list[Unit]) -> Field:
    """The units as a block whose total is the sum of f and g."""

    def cells(values: list[int | None]) -> list[str]:
        return ["[x]" if value is None else str(value) for value in values]

    totals = [None if f is None or g is None else f + g for f, g, *_ in units]
    figures = {"total": totals, **{name: [unit[at] for unit in units] for at, name in enumerate("fgbd")}}
    columns = {name: column(*cells(values)) for name, values in figures.items()}
    return field(tree=TREE, parents=tuple(unit[4] for unit in units), **columns)


@settings(max_examples=400)
@given(schemes(), UNITS, st.data())
def test_raising_a_score_never_worsens_the_class(found: Scheme, units: list[Unit], data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(units) - 1))
    f, g, bonus, deduction, parent = units[row]
    more = data.draw(st.integers(1, 25))
    better = units.copy()
    better[row] = data.draw(
        st.sampled_from([
            (None if f is None else f + more, g, bonus, deduction, parent),
            (f, None if g is None else g + more, bonus, deduction, parent),
            (f, g, bonus + more, deduction, parent),
            (f, g, bonus, max(0, deduction - more), parent),
        ])
    )  # fmt: skip
    before, after = (chain(found, block(one)).final[row] for one in (units, better))
    assert (before < 0 and after < 0) or after <= before


@given(schemes(), UNITS, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(found: Scheme, units: list[Unit], random: Any) -> None:
    order = list(range(len(units)))
    random.shuffle(order)
    straight, mixed = chain(found, block(units)).final, chain(found, block([units[row] for row in order])).final
    assert [straight[row] for row in order] == mixed.tolist()


@given(schemes(), UNITS)
def test_each_unit_has_one_class_or_a_reason_why_not(found: Scheme, units: list[Unit]) -> None:
    made = chain(found, block(units))
    assert len(made.final) == len(made.lacks) == len(units)
    assert [(place < 0) == (lack != Lack.none) for place, lack in zip(made.final, made.lacks, strict=True)] == [
        True
    ] * len(units)
    assert made.final.max() < len(found.classes)


def caps_of(found: Scheme, units: list[Unit]) -> list[tuple[CapReason, np.ndarray[Any, Any], np.ndarray[Any, Any]]]:
    """Each cap with the classes before it, group by group."""
    reasons = chain(found, block(units)).reasons
    return [
        (reason, before.after, rows)
        for before, reason in pairwise(reasons)
        if isinstance(reason, CapReason)
        for rows in rows_of(reason.groups).values()
    ]


@settings(max_examples=300)
@given(st.builds(scheme, FOUNDING, CAPS, CAPS), UNITS)
def test_a_cap_never_exceeds_its_share_and_leaves_no_place_empty(found: Scheme, units: list[Unit]) -> None:
    for reason, before, rows in caps_of(found, units):
        rule, held = reason.rule, int((reason.after[rows] == reason.capped).sum())
        quota = reason.quotas[reason.groups[rows[0]]]
        eligible = int((before[rows] == reason.capped).sum())
        counted = {
            "rated": (before[rows] >= 0).sum(),
            "at_least": ((before[rows] >= 0) & (before[rows] <= found.position(rule.counted or "top"))).sum(),
            "exactly": (reason.after[rows] == found.position(rule.counted or "top")).sum(),
        }[rule.of]
        if not reason.tied_at_edge[rows].any():
            assert held <= whole(rule, share_of(rule, int(counted)))
            assert held == quota.places
            assert counted == quota.counted
        if quota.places < eligible:
            assert quota.places + 1 > whole(rule, share_of(rule, quota.counted_beyond))


@settings(max_examples=300)
@given(st.builds(scheme, FOUNDING, CAPS, CAPS), UNITS)
def test_nobody_falls_before_one_with_a_lower_score(found: Scheme, units: list[Unit]) -> None:
    for reason, before, rows in caps_of(found, units):
        eligible = [int(row) for row in rows if before[row] == reason.capped]
        scores = {row: reason.measured.column.values[row] for row in eligible}
        kept = [scores[row] for row in eligible if reason.after[row] == reason.capped]
        fallen = [scores[row] for row in eligible if reason.after[row] != reason.capped]
        assert not kept or not fallen or min(kept) > max(fallen)
        assert all(reason.after[row] == before[row] for row in rows if before[row] != reason.capped)
