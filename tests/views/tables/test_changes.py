from congbo.views.context import Context
from congbo.views.tables.changes import direction_of, earlier_result, rank_before, rank_change, score_change
from tests.builders import (
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    methods,
    release_yml,
    two_releases,
    units_csv,
)

FOUR = units_csv("a", "b", "c", "d")


def totals(*figures: str) -> str:
    """`scores.csv` of units a, b, c… with these totals."""
    return lines(
        "unit,block,total", *(f"{unit},provinces,{figure}" for unit, figure in zip("abcd", figures, strict=False))
    )


class Second:
    """The release of 2024, seen against that of 2023."""

    def __init__(self, files: Files) -> None:
        self.context: Context = context_of(files)
        self.index = self.context.library.indices[0]
        self.release = self.index.releases[-1]
        self.judged = self.context.judged["x/2024"]["provinces"]
        self.earlier = earlier_result(self.context, self.index, self.release, self.judged)

    def score(self, unit: str, component: str = "total") -> tuple[str, str] | None:
        row = self.judged.row_of[unit]
        found = score_change(self.context, self.index, self.judged, self.earlier, component, row)
        return (found.direction, found.amount) if found else None

    def rank(self, unit: str) -> tuple[str, int] | None:
        found = rank_change(self.judged, self.earlier, "total", self.judged.row_of[unit])
        return (found.direction, found.number) if found else None


def test_a_score_moves_by_the_difference_of_what_readers_see() -> None:
    index = index_yml(precision="3")
    second = Second(two_releases(totals("1.004", "1.006"), totals("1.005", "1.005"), index=index))
    assert second.score("a") == ("up", "0.01")
    assert second.score("b") == ("same", "0.00")


def test_up_is_towards_first_place() -> None:
    second = Second(two_releases(totals("1", "2", "3"), totals("4", "2", "3")))
    assert [second.rank(unit) for unit in "abc"] == [("up", 2), ("down", 1), ("down", 1)]
    assert rank_before(second.judged, second.earlier, second.judged.row_of["a"]) == "3"


def test_the_first_release_is_compared_with_nothing() -> None:
    context = context_of(two_releases(totals("1"), totals("2")))
    index = context.library.indices[0]
    judged = context.judged["x/2023"]["provinces"]
    assert earlier_result(context, index, index.releases[0], judged) is None
    assert score_change(context, index, judged, None, "total", 0) is None
    assert rank_change(judged, None, "total", 0) is None
    assert rank_before(judged, None, 0) == ""


def test_a_missing_figure_on_either_side_gives_no_change() -> None:
    second = Second(two_releases(totals("1", "[x]", "3"), totals("[x]", "2", "3")))
    assert [second.score(unit) for unit in "abc"] == [None, None, ("same", "0.00")]


def test_a_new_unit_without_a_score_has_moved_nowhere_either() -> None:
    second = Second(
        two_releases(
            totals("1", "2", "3"), totals("1", "2", "3", "[x]"), units=FOUR, index=index_yml(min_coverage='"0.7"')
        )
    )
    assert second.earlier is not None
    assert second.earlier.is_same_field
    assert second.rank("d") is None
    assert rank_before(second.judged, second.earlier, second.judged.row_of["d"]) == ""


def test_a_new_unit_has_moved_nowhere() -> None:
    second = Second(two_releases(totals("1", "2"), totals("1", "2", "3")))
    assert second.score("c") is None
    assert second.rank("c") is None


def test_places_are_not_compared_between_different_fields_but_scores_are() -> None:
    second = Second(two_releases(totals("1", "2", "3"), totals("2", "1", "3", "4"), units=FOUR))
    assert second.rank("a") is None
    assert rank_before(second.judged, second.earlier, 0) == ""
    assert second.score("a") == ("up", "1.00")


def test_places_are_not_compared_where_other_units_were_ranked() -> None:
    index = index_yml(min_coverage="'0.5'")
    second = Second(two_releases(totals("1", "2", "3", "4"), totals("1", "2", "3", "[x]"), units=FOUR, index=index))
    assert second.rank("a") is None


def test_nothing_is_compared_across_a_series_break() -> None:
    files = two_releases(totals("1", "2"), totals("2", "1"), index=index_yml(frameworks=methods("1", "2")))
    files |= {"x/framework-2.csv": framework_csv(), "x/2024/release.yml": release_yml(framework="'2'")}
    second = Second(files)
    assert second.earlier is not None
    assert second.earlier.comparable == frozenset()
    assert (second.score("a"), second.rank("a")) == (None, None)


def test_a_component_that_stays_comparable_is_compared_across_a_break() -> None:
    frameworks = methods("1", "2", comparable={"2": "comparable_with: ['1'], comparable_components: [one]"})
    scores = lines("unit,block,total,one,two", "a,provinces,9,4,5", "b,provinces,8,4,4")
    files = two_releases(
        scores,
        scores.replace("9,4,5", "11,6,5"),
        index=index_yml(frameworks=frameworks),
        framework=framework_csv("one", "two"),
    )
    files |= {"x/framework-2.csv": framework_csv("one", "two"), "x/2024/release.yml": release_yml(framework="'2'")}
    second = Second(files)
    assert second.score("a", "one") == ("up", "2.00")
    assert second.score("a", "two") is None
    assert second.score("a") is None


def test_directions_have_names() -> None:
    assert [direction_of(steps) for steps in (1, 0, -1)] == ["up", "same", "down"]
