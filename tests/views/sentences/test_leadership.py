from congbo.views.sentences.leadership import several, view_last, view_lead, view_reign, view_takeover
from tests.builders import index_yml, last_block, lines, small_results, two_releases

HEAD = "unit,block,total"


def totals(*figures: str) -> str:
    return lines(HEAD, *(f"{unit},provinces,{figure}" for unit, figure in zip("abc", figures, strict=False)))


def test_the_lead_is_over_the_next_in_order() -> None:
    lead = view_lead(*last_block(small_results(scores=totals("5", "9", "7"))))
    assert lead is not None
    assert (lead.situation, lead.margin) == ("ahead", "2.00")
    assert [(one.text, one.href) for one in lead.leaders.named] == [("B", "b.html")]
    assert [one.text for one in lead.second.named] == ["C"]


def test_the_spread_is_between_the_figures_shown() -> None:
    last = view_last(*last_block(small_results(index=index_yml(precision="3"), scores=totals("5.006", "1.004"))))
    assert last is not None
    assert (last.score, last.spread) == ("1.00", "4.01")


def test_a_takeover_names_both_places() -> None:
    taken = view_takeover(*last_block(two_releases(totals("3", "2", "1"), totals("2", "1", "3"))))
    assert taken is not None
    assert (taken.leader_before, taken.former.text, taken.former_now) == ("3rd", "A", "2nd")


def test_a_shared_first_place_is_nobodys_reign() -> None:
    assert view_reign(*last_block(two_releases(totals("3", "3", "1"), totals("3", "3", "1")))) is None


def test_more_than_five_are_counted_and_not_named() -> None:
    context, _, release, judged = last_block(small_results())
    assert (
        several(context, release, judged, [0] * 5).count == len(several(context, release, judged, [0] * 5).named) == 5
    )
    assert several(context, release, judged, [0] * 6).named == ()
