from congbo.views.insights.strong_points import StrongPoints, view_strong_points
from tests.builders import framework_csv, index_yml, last_block, lines, small_results, units_csv

ROWS = ("9,1", "5,5", "4,4", "3,9")


def found(*rows: str, row: int = 0, **changes: str) -> StrongPoints | None:
    scores = (f"{unit},provinces,50,{cells}" for unit, cells in zip("abcd", rows, strict=False))
    files = small_results(
        **{
            "units": units_csv(*"abcd"),
            "framework": framework_csv("one 20", "two 80"),
            "scores": lines("unit,block,total,one,two", *scores),
        }
        | changes
    )
    context, index, _, judged = last_block(files)
    return view_strong_points(context, index, judged, row)


def test_strong_and_weak_are_told_by_name_and_losses_by_points_of_the_total() -> None:
    points = found(*ROWS)
    assert points is not None
    assert (points.strong, points.weak, points.counted) == (("Part ONE",), ("Part TWO",), 2)
    assert [(one.name, one.amount) for one in points.lost] == [("Part TWO", "64.00")]


def test_the_largest_loss_comes_first() -> None:
    points = found(*ROWS, row=1)
    assert points is not None
    assert [one.amount for one in points.lost] == ["32.00", "8.00"]
    assert (points.strong_count, points.weak_count) == (0, 0)


def test_a_component_without_coverage_is_left_aside() -> None:
    assert found("9,1", "5,[x]", "4,[x]", "3,[x]") is None


def test_a_missing_figure_is_no_weakness() -> None:
    points = found("[x],1", "5,5", "4,4", "3,9", index=index_yml(min_coverage="'0.5'"))
    assert points is None
