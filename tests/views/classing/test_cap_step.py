from fractions import Fraction

import pytest

from congbo.languages import load_language
from congbo.model.reasons import CapReason
from congbo.views.classing.cap_step import CapStep, fraction_text, view_cap
from tests.builders import TEMPLATES, UNIT_HEAD, lines
from tests.views.classed import BANDS, files, scheme, seen, table


def step(row: int, cap: str, scores: tuple[str, ...] = ("70", "80", "66", "60", "55"), **changes: str) -> CapStep:
    given = files(scheme(BANDS, f"{{kind: cap, class: good, {cap}}}"), scores=table(scores), **changes)
    context, _, release, judged = seen(given)
    assert judged.chain
    reason = judged.chain.reasons[-1]
    assert isinstance(reason, CapReason)
    return view_cap(context, release, judged.chain, reason, row)


def test_a_cap_is_told_with_its_sum_and_the_place() -> None:
    found = step(2, "share: 45")
    assert (found.class_name, found.share, found.of, found.counted, found.limit) == ("Good", "45", "rated", 5, "2.25")
    assert (found.places, found.eligible, found.place, found.falls, found.is_room_for_all) == (2, 3, "3rd", True, False)


def test_room_for_all_is_said() -> None:
    found = step(2, "share: 60")
    assert (found.is_room_for_all, found.falls, found.places) == (True, False, 3)


def test_one_place_more_would_be_too_many() -> None:
    found = step(2, "share: 100, of: exactly, counted: fair")
    assert (found.counted_class, found.counted, found.places, found.is_room_for_all) == ("Fair", 3, 2, False)
    assert (found.counted_beyond, found.limit_beyond, found.places_beyond) == (2, "2", 3)


def test_a_tie_at_the_edge_is_said() -> None:
    found = step(0, "share: 20", ("70", "70", "60", "60", "55"))
    assert (found.is_tied, found.falls) == (True, True)
    assert step(0, "share: 20, ties: in", ("70", "70", "60", "60", "55")).falls is False


def test_places_within_a_unit_above_name_it() -> None:
    parents = lines(
        UNIT_HEAD, "p,province,,Phú,Phu,,,,,", *(f"{unit},province,,{unit},{unit},p,,,," for unit in "abcde")
    )
    assert step(0, "share: 50, group: parent", units=parents).group == "Phu"
    assert step(0, "share: 50").group == ""


@pytest.mark.parametrize(
    ("share", "text"), [(Fraction(13, 5), "2,6"), (Fraction(3), "3"), (Fraction(333, 1000) * 7, "2,331")]
)
def test_a_share_has_all_its_digits(share: Fraction, text: str) -> None:
    assert fraction_text(load_language("vi", TEMPLATES), share) == text
