from congbo.views.sentences.movements import view_climbers, view_droppers, view_mean, view_moves
from tests.builders import index_yml, last_block, lines, small_results, two_releases

HEAD = "unit,block,total"


def totals(*figures: str) -> str:
    return lines(HEAD, *(f"{unit},provinces,{figure}" for unit, figure in zip("abc", figures, strict=False)))


def test_the_mean_moves_by_the_difference_of_what_readers_see() -> None:
    index = index_yml(precision="3")
    found = view_mean(*last_block(two_releases(totals("1.001", "1.006"), totals("1.007", "1.004"), index=index)))
    assert found is not None
    assert found.change is not None
    assert (found.text, found.change.direction, found.change.amount) == ("1.01", "up", "0.01")


def test_one_figure_has_no_mean_worth_telling() -> None:
    assert view_mean(*last_block(small_results(scores=totals("1")))) is None


def test_ways_are_counted_by_what_readers_see() -> None:
    index = index_yml(precision="3")
    moves = view_moves(*last_block(two_releases(totals("1", "2", "3.001"), totals("2", "1", "3.004"), index=index)))
    assert moves is not None
    assert (moves.situation, moves.up, moves.down, moves.same) == ("up-down-same", 1, 1, 1)
    assert ([one.signed for one in moves.risers], [one.signed for one in moves.fallers]) == (["+1.00"], ["−1.00"])
    assert moves.least == ()


def test_who_moved_least_is_told_where_all_went_one_way() -> None:
    moves = view_moves(*last_block(two_releases(totals("1", "2", "3"), totals("4", "4", "4"))))
    assert moves is not None
    assert [(one.unit.text, one.signed) for one in moves.least] == [("C", "+1.00")]


def test_places_are_counted_on_both_sides() -> None:
    block = last_block(two_releases(totals("1", "2", "3"), totals("4", "2", "3")))
    climbers, droppers = view_climbers(*block), view_droppers(*block)
    assert climbers is not None
    assert droppers is not None
    assert [(one.unit.text, one.before, one.now) for one in climbers.units] == [("A", "3rd", "1st")]
    assert (climbers.number, droppers.number) == (2, 1)
    assert [one.unit.text for one in droppers.units] == ["C", "B"]
