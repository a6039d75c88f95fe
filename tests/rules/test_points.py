from congbo.model.classification import Points
from congbo.model.scores import Flag
from congbo.rules.points import by_points
from tests.builders import column
from tests.classing import BANDS, classes, field, scheme

POINTS = {"kind": "points", "bonus": ["b"], "deduction": ["d"]}


def test_bonus_adds_and_deduction_takes_away() -> None:
    block = field(total=column("88", "91", "69.99"), b=column("3", "0", "0.01"), d=column("1", "1.01", "0"))
    assert classes(scheme(POINTS, BANDS), block) == ["top", "good", "good"]


def test_a_bonus_may_lift_a_unit_above_the_maximum() -> None:
    reason = by_points(Points.model_validate(POINTS), field(total=column("97"), b=column("10"), d=column("0")), None)  # type: ignore[arg-type]
    assert (reason.base.at(0), reason.bonus.at(0), reason.total.at(0)) == (9700, 1000, 10700)


def test_no_more_than_the_limit_counts() -> None:
    rule = Points.model_validate(POINTS | {"limit": "5"})
    reason = by_points(rule, field(total=column("90"), b=column("7"), d=column("1")), None)  # type: ignore[arg-type]
    assert (reason.bonus.at(0), reason.total.at(0)) == (500, 9400)


def test_a_total_that_holds_them_already_is_left_alone_and_shown_without_them() -> None:
    rule = Points.model_validate(POINTS | {"included": "true"})
    reason = by_points(rule, field(total=column("93"), b=column("4"), d=column("1")), None)  # type: ignore[arg-type]
    assert (reason.base.at(0), reason.total.at(0)) == (9000, 9300)


def test_what_does_not_apply_adds_nothing_and_what_is_missing_leaves_the_total_unknown() -> None:
    block = field(total=column("91", "91", "[n]"), b=column("[z]", "[x]", "1"), d=column("0", "0", "0"))
    rule = Points.model_validate(POINTS)
    assert by_points(rule, block, None).total.flags.tolist() == [  # type: ignore[arg-type]
        Flag.present, Flag.not_available, Flag.not_assessed,
    ]  # fmt: skip
    assert classes(scheme(POINTS, BANDS), block) == ["top", None, None]


def test_several_components_are_put_together() -> None:
    rule = Points.model_validate({"kind": "points", "bonus": ["b", "c"]})
    assert by_points(rule, field(total=column("80"), b=column("1"), c=column("2")), None).total.at(0) == 8300  # type: ignore[arg-type]
