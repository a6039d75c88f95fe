from tests.builders import index_yml, lines, small_results
from tests.views.test_scorecard import card


def test_the_gap_is_told_from_both_sides() -> None:
    gap = card(small_results(), "a").gap
    assert gap is not None
    assert (gap.is_leader, gap.leader, gap.to_best.direction, gap.to_best.amount) == (False, "C", "down", "20.00")
    assert (gap.to_mean.direction, gap.to_mean.amount, gap.mean, gap.worst_unit) == ("down", "10.00", "60.00", "A")


def test_joint_leaders_are_all_named() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,9", "c,provinces,9")
    gap = card(small_results(scores=scores)).gap
    assert gap is not None
    assert gap.leader == "B, C"


def test_who_holds_first_place_is_a_leader_whatever_digits_decide() -> None:
    index = index_yml(decimals="{total: 1, component: 1}", ranking="{basis: displayed}")
    page = card(small_results(index=index, scores=lines("unit,block,total", "a,provinces,5.01", "b,provinces,5.04")))
    assert (page.rank, page.is_shared) == (1, True)
    assert page.gap is not None
    assert page.gap.is_leader
