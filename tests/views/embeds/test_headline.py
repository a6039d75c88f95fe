from congbo.views.embeds.headline import EmbeddedHeadline, view_headline
from tests.builders import UNIT_HEAD, framework_csv, last_block, lines, small_results


def headline(row: int = 0, **changes: str) -> EmbeddedHeadline:
    context, index, release, judged = last_block(small_results(**changes))
    return view_headline(context, index, release, judged, row)


def test_the_headline_holds_score_rank_and_their_measure() -> None:
    made = headline(1)
    assert (made.unit, made.score.text, made.maximum, made.points) == ("B", "60.00", "100", "points")
    assert (made.rank, made.block_size, made.block_noun) == (2, 3, "provinces")
    assert made.bar is not None
    assert made.bar.width == "60.0%"
    assert made.title == "B – TEST 2024"


def test_without_a_score_or_a_maximum_there_is_no_bar() -> None:
    assert headline(scores=lines("unit,block,total", "a,provinces,[x]", "b,provinces,1", "c,provinces,2")).bar is None
    unmeasured = headline(framework=framework_csv(maximum=""))
    assert (unmeasured.bar, unmeasured.maximum) == (None, "")


def test_a_name_too_long_for_a_picture_is_set_smaller() -> None:
    def with_name(letters: int) -> bool:
        units = lines(UNIT_HEAD, *(f"{one},province,,{'N' * letters},{'N' * letters},,,,," for one in "abc"))
        return headline(units=units).is_long_name

    assert [with_name(letters) for letters in (30, 31)] == [False, True]
