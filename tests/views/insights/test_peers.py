from congbo.model.library import Release
from congbo.views.insights.peers import Comparison, view_comparisons
from tests.builders import UNIT_HEAD, Files, context_of, lines, release_yml, small_results

UNITS = lines(UNIT_HEAD, *(f"{unit},province,,{unit.upper()},{unit.upper()},,{region},,," for unit, region in (
    ("a", "north"), ("b", "north"), ("c", "delta"), ("d", "delta"), ("e", "north"), ("f", "")
)))  # fmt: skip
SCORES = lines(
    "unit,block,total", "a,provinces,50", "b,provinces,20", "c,provinces,51", "d,provinces,48", "e,provinces,90",
    "f,provinces,[x]",
)  # fmt: skip


def offers(unit: str, **changes: str) -> tuple[Comparison, ...]:
    files: Files = small_results(units=UNITS, scores=SCORES, **changes)
    context = context_of(files)
    release: Release = context.library.indices[0].releases[0]
    judged = context.judged["x/2024"]["provinces"]
    return view_comparisons(context, release, judged, judged.row_of[unit], f"x/2024/{unit}.html")


def test_the_nearest_in_score_are_offered_and_the_nearest_of_the_region() -> None:
    assert offers("a") == (
        Comparison("nearest", ("C", "D"), "../../compare.html#x/2024:a,c,d"),
        Comparison("region", ("B", "E"), "../../compare.html#x/2024:a,b,e"),
    )


def test_a_unit_without_a_score_or_a_region_is_compared_with_nobody() -> None:
    assert offers("f") == ()


def test_figures_that_are_not_in_force_are_not_compared() -> None:
    assert offers("a", release=release_yml(status="withdrawn")) == ()


def test_units_of_many_parents_are_offered_those_of_their_own() -> None:
    units = lines(
        UNIT_HEAD, "p,province,,P,P,,,,,", "q,province,,Q,Q,,,,,",
        *(f"{unit},commune,,{unit},{unit},{parent},,,," for unit, parent in ("ap", "bq", "cp")),
    )  # fmt: skip
    context = context_of(small_results(units=units))
    judged = context.judged["x/2024"]["provinces"]
    made = view_comparisons(context, context.library.indices[0].releases[0], judged, 0, "x/2024/a.html")
    assert [(one.kind, one.names) for one in made] == [
        ("nearest", ("b Commune", "c Commune")),
        ("parent", ("c Commune",)),
    ]
