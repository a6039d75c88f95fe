from fractions import Fraction

import pytest

from congbo.model.classification import Cap
from congbo.model.reasons import CapReason, Quota
from congbo.rules.cap import fall, share_of, whole
from tests.builders import column
from tests.classing import BANDS, chain, classes, field, scheme

CAP = {"kind": "cap", "class": "top", "share": "20"}


def block(*scores: str, parents: tuple[str, ...] = ()):  # type: ignore[no-untyped-def]
    return field(total=column(*scores), parents=parents)


def reason(found, units) -> CapReason:  # type: ignore[no-untyped-def]
    last = chain(found, units).reasons[-1]
    assert isinstance(last, CapReason)
    return last


def test_those_beyond_the_share_fall_to_the_next_class() -> None:
    units = block("91", "99", "95", *(["75"] * 7))
    assert classes(scheme(BANDS, CAP), units) == ["good", "top", "top"] + ["good"] * 7
    assert reason(scheme(BANDS, CAP), units).places.tolist() == [3, 1, 2] + [0] * 7


def test_with_room_for_all_nobody_falls() -> None:
    units = block("91", "99", *(["75"] * 8))
    assert classes(scheme(BANDS, CAP), units)[:2] == ["top", "top"]


@pytest.mark.parametrize(
    ("rule", "places", "counted"),
    [
        ({}, 4, 20),
        ({"of": "at_least", "counted": "good"}, 3, 18),
        ({"of": "at_least", "counted": "top"}, 1, 8),
        ({"of": "exactly", "counted": "good"}, 3, 15),
        ({"of": "exactly", "counted": "weak"}, 0, 1),
    ],
)
def test_the_share_is_of_whom_the_rule_says(rule: dict[str, object], places: int, counted: int) -> None:
    units = block(*(["90"] * 8), *(["75"] * 10), "60", "40", "[n]")
    quota = reason(scheme(BANDS, CAP | {"ties": "in"} | rule), units).quotas[""]
    assert (quota.eligible, quota.places, quota.counted) == (8, places, counted)


def test_those_who_fall_count_among_the_class_of_which_the_share_is_taken() -> None:
    """Of 17 in the two best classes, three would leave 14, whose fifth is 2.8; two leave 15, whose fifth is 3."""
    units = block("99", "98", "97", "96", *(["75"] * 13))
    found = scheme(BANDS, CAP | {"of": "exactly", "counted": "good"})
    assert reason(found, units).quotas[""] == Quota(eligible=4, counted=15, places=2, counted_beyond=14)
    assert classes(found, units)[:4] == ["top", "top", "good", "good"]


@pytest.mark.parametrize(("rounding", "places"), [("down", 2), ("half_up", 3), ("up", 3)])
def test_a_broken_share_is_rounded_as_the_rule_says(rounding: str, places: int) -> None:
    units = block("99", "98", "97", "96", *(["75"] * 9))
    assert reason(scheme(BANDS, CAP | {"rounding": rounding}), units).quotas[""].places == places


@pytest.mark.parametrize(
    ("rounding", "units", "expected"),
    [("down", 14, 2), ("down", 15, 3), ("up", 15, 3), ("up", 16, 4), ("half_up", 12, 2), ("half_up", 13, 3)],
)
def test_rounding_is_exact(rounding: str, units: int, expected: int) -> None:
    rule = Cap.model_validate(CAP | {"rounding": rounding})
    assert whole(rule, share_of(rule, units)) == expected
    assert whole(rule, Fraction(5, 2)) == (2 if rounding == "down" else 3)


@pytest.mark.parametrize(("ties", "kept"), [("out", 1), ("in", 3)])
def test_a_tie_across_the_edge_shares_one_fate(ties: str, kept: int) -> None:
    units = block("99", "95", "95", "94", *(["75"] * 6))
    found = scheme(BANDS, CAP | {"ties": ties})
    assert classes(found, units)[:4] == ["top"] * kept + ["good"] * (4 - kept)
    assert reason(found, units).tied_at_edge.tolist() == [False, True, True] + [False] * 7


@pytest.mark.parametrize("ties", ["out", "in"])
def test_a_tie_that_ends_at_the_edge_is_no_tie_across_it(ties: str) -> None:
    units = block("95", "95", "94", *(["75"] * 7))
    found = scheme(BANDS, CAP | {"ties": ties})
    assert classes(found, units)[:3] == ["top", "top", "good"]
    assert not reason(found, units).tied_at_edge.any()


def test_ties_are_of_full_figures_unless_the_rule_says_otherwise() -> None:
    units = block("95.04", "95.01", *(["75"] * 3))
    assert classes(scheme(BANDS, CAP), units)[:2] == ["top", "good"]
    assert classes(scheme(BANDS, CAP | {"compare": "displayed"}), units)[:2] == ["good", "good"]


def test_each_group_of_one_parent_has_places_of_its_own() -> None:
    units = block("99", "98", "75", "91", "75", "75", parents=("p", "p", "p", "q", "q", "q"))
    found = scheme(BANDS, CAP | {"share": "34", "group": "parent"})
    assert classes(found, units) == ["top", "good", "good", "top", "good", "good"]
    assert set(reason(found, units).quotas) == {"p", "q"}


def test_a_block_of_one_has_no_place_unless_shares_are_rounded_up() -> None:
    assert classes(scheme(BANDS, CAP), block("99")) == ["good"]
    assert classes(scheme(BANDS, CAP | {"rounding": "up"}), block("99")) == ["top"]


def test_where_nobody_reached_the_class_nothing_happens() -> None:
    assert classes(scheme(BANDS, CAP), block("75", "60", "[n]")) == ["good", "fair", None]
    assert classes(scheme(BANDS, CAP), block("[n]", "[x]")) == [None, None]


def test_a_second_cap_sees_what_the_first_one_left() -> None:
    second = {"kind": "cap", "class": "good", "share": "40"}
    assert classes(scheme(BANDS, CAP, second), block("99", "98", "97", "75", "60")) == [
        "top", "good", "good", "fair", "fair",
    ]  # fmt: skip


def test_nobody_falls_within_the_places() -> None:
    falls, tied = fall(reason(scheme(BANDS, CAP), block("99", *(["75"] * 4))).places[:1], 1, False)
    assert (falls.tolist(), tied.tolist()) == ([False], [False])
