from congbo.model.reasons import BoundReason, CoverageReason, FloorReason, PointsReason
from congbo.views.classing.class_steps import (
    BoundStep,
    FloorStep,
    PointsStep,
    digits_shown,
    distances,
    view_bound,
    view_coverage,
    view_floor,
    view_points,
)
from tests.builders import Files, framework_csv, index_yml, lines
from tests.views.classed import BANDS, files, scheme, seen, table

PARTS = {
    "framework": framework_csv("f", "b", "d"),
    "scores": lines(
        "unit,block,total,f,b,d", "a,provinces,50,5,1.5,0.5", "b,provinces,60,6,0,0", "c,provinces,70,[x],9,[z]"
    ),
}


def reason(given: Files, kind: type) -> tuple[object, ...]:
    context, index, _, judged = seen(given)
    assert judged.chain
    return context, index, judged, next(one for one in judged.chain.reasons if isinstance(one, kind))


def bound(given: Files, row: int) -> BoundStep:
    context, index, judged, found = reason(given, BoundReason)
    step = view_bound(context, index, judged, found, row)  # type: ignore[arg-type]
    assert step
    return step


def test_a_figure_lies_between_the_bound_it_reached_and_the_next() -> None:
    found = [bound(files(), row) for row in (2, 1)]
    assert [(step.compared.value, step.lower, step.upper) for step in found] == [
        ("70.00", "65", ""), ("60.00", "50", "65"),
    ]  # fmt: skip
    weak = bound(files(scores=table(("49", "60", "70"))), 0)
    assert (weak.lower, weak.upper, weak.compared.name) == ("", "50", "Total score")


def test_a_figure_has_as_many_digits_as_the_comparison_needs() -> None:
    index = index_yml(decimals="{total: 0, component: 0}", min_coverage="'0.1'")
    assert [bound(files(index=index), row).compared.value for row in (1, 3)] == ["60", "64.99"]


def test_a_share_is_told_with_points_and_maximum() -> None:
    found = bound(files(scheme(BANDS.replace("bands,", "bands, of: share, compare: displayed,"))), 1)
    assert (found.compared.share_of, found.compared.value, found.compared.is_rounded) == ("60.00/100", "60.00", True)


def test_a_cut_is_told_with_its_percentile() -> None:
    given = files(scheme("{kind: quantiles, shares: ['33.5', 67]}"))
    cuts = [(step.lower_cut, step.upper_cut) for step in (bound(given, row) for row in (2, 3, 0))]
    assert cuts == [("67", ""), ("33.5", "67"), ("", "33.5")]
    assert bound(given, 2).lower == "65.05"
    assert bound(files(), 0).lower_cut == ""


def test_where_less_is_better_it_is_said() -> None:
    index = index_yml(direction="lower", min_coverage="'0.1'")
    given = files(scheme("{kind: bands, bounds: {good: 50, fair: 65}}"), index=index)
    found = bound(given, 1)
    assert (found.less_is_better, found.upper, found.lower) == (True, "50", "65")


def test_a_missing_figure_lies_between_no_bounds() -> None:
    context, index, judged, found = reason(files(), BoundReason)
    assert view_bound(context, index, judged, found, 4) is None  # type: ignore[arg-type]


def floor(row: int) -> FloorStep:
    given = files(scheme(BANDS, "{kind: floor, on: f, under: 5.5, best: weak}"), **PARTS)
    context, index, judged, found = reason(given, FloorReason)
    return view_floor(context, index, judged, judged.chain, found, row)  # type: ignore[arg-type,attr-defined]


def test_a_floor_holds_or_is_reached() -> None:
    assert [(step.compared.value, step.bound, step.holds, step.best) for step in (floor(0), floor(1))] == [
        ("5.00", "5.5", True, "Weak"), ("6.00", "5.5", False, "Weak"),
    ]  # fmt: skip
    assert floor(0).compared.name == "Part F"


def test_coverage_is_told_in_numbers() -> None:
    given = files(scheme(BANDS, "{kind: coverage, least: 66.5}"), **PARTS)
    context, _, _, found = reason(given, CoverageReason)
    steps = [view_coverage(context, found, row) for row in (0, 2)]  # type: ignore[arg-type]
    assert [(step.present, step.possible, step.least, step.is_enough) for step in steps] == [
        (3, 3, "66.5", True), (1, 2, "66.5", False),
    ]  # fmt: skip


def points(row: int, rule: str = "{kind: points, bonus: [b], deduction: [d], limit: 4}") -> PointsStep | None:
    context, index, _, found = reason(files(scheme(rule, BANDS), **PARTS), PointsReason)
    return view_points(context, index, found, row)  # type: ignore[arg-type]


def test_points_are_a_sum() -> None:
    assert points(0) == PointsStep("50.00", "1.50", "0.50", "51.00", "")
    assert points(2) == PointsStep("70.00", "4.00", "", "74.00", "4")


def test_where_nothing_is_added_there_is_no_sum() -> None:
    assert points(1) is None


def test_the_next_bounds_are_so_far() -> None:
    context, index, _, judged = seen(files())
    assert judged.chain
    ends = [distances(context, index, judged, judged.chain, row) for row in range(5)]
    said = [[one and (one.class_name, one.amount, one.is_on_bound) for one in pair] for pair in ends]
    assert said == [
        [("Good", "15.00", False), ("Fair", "0.00", True)],
        [("Good", "5.00", False), ("Fair", "10.00", False)],
        [None, ("Good", "5.00", False)],
        [("Good", "0.01", False), ("Fair", "14.99", False)],
        [None, None],
    ]


def test_classes_without_bounds_have_no_distance() -> None:
    context, index, _, judged = seen(files(scheme("{kind: published}"), scores=table(classes=("good",) * 5)))
    assert judged.chain
    assert distances(context, index, judged, judged.chain, 0) == (None, None)


def test_a_component_has_its_own_digits() -> None:
    _, index, _, judged = seen(files(index=index_yml(decimals="{total: 1, component: 2}", min_coverage="'0.1'")))
    assert judged.chain
    (found,) = judged.chain.reasons
    assert isinstance(found, BoundReason)
    assert [digits_shown(index, name, found.measured) for name in ("total", "f")] == [1, 2]
