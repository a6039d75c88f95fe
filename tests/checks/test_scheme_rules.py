import pytest

from congbo.checks.scheme_rules import scheme_problem
from congbo.model.classification import Scheme
from tests.classing import scheme

BANDS = {"kind": "bands", "bounds": {"top": "90", "good": "70", "fair": "50"}}
QUANTILES = {"kind": "quantiles", "shares": ["25", "50", "75"]}
CAP = {"kind": "cap", "class": "top", "share": "20"}
FLOOR = {"kind": "floor", "on": "f", "under": "5", "best": "good"}
POINTS = {"kind": "points", "bonus": ["b"]}
PUBLISHED = {"kind": "published"}
OFFICE = {"vi": "Giám đốc {unit}", "en": "Director"}


def problem(found: Scheme, *blocks: str, is_lower: str = "") -> str | None:
    said = scheme_problem(found, blocks or ("units",), 2, {is_lower})
    return said and said.name


@pytest.mark.parametrize(
    "rules",
    [[BANDS], [QUANTILES], [PUBLISHED], [POINTS, POINTS, BANDS, FLOOR, {"kind": "coverage", "least": "50"}, CAP, CAP]],
)
def test_rules_that_fit(rules: list[dict[str, object]]) -> None:
    assert problem(scheme(*rules)) is None


def bands(**bounds: str) -> dict[str, object]:
    return {"kind": "bands", "bounds": bounds}


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ([], "scheme_is_empty"),
        ([CAP], "no_rule_gives_a_class"),
        ([BANDS | {"blocks": ["others"]}], "no_rule_gives_a_class"),
        ([BANDS, QUANTILES], "two_rules_give_a_class"),
        ([CAP, BANDS], "rules_out_of_order"),
        ([BANDS, POINTS], "rules_out_of_order"),
        ([PUBLISHED, CAP], "published_stands_alone"),
        ([bands(top="90", good="70")], "bounds_are_lacking"),
        ([bands(top="90", good="70", fair="50", weak="0")], "bounds_are_strange"),
        ([bands(top="70", good="90", fair="50")], "bounds_do_not_fall"),
        ([bands(top="90", good="90", fair="50")], "bounds_do_not_fall"),
        ([bands(top="90.125", good="70", fair="50")], "bounds_too_fine"),
        ([QUANTILES | {"shares": ["25", "75"]}], "shares_do_not_fit"),
        ([QUANTILES | {"shares": ["75", "50", "25"]}], "shares_do_not_rise"),
        ([QUANTILES | {"shares": ["25", "50", "100"]}], "shares_do_not_rise"),
        ([BANDS, FLOOR | {"best": "top"}], "floor_holds_nobody"),
        ([BANDS, FLOOR | {"under": "5.125"}], "bounds_too_fine"),
        ([POINTS | {"limit": "0.125"}, BANDS], "bounds_too_fine"),
        ([BANDS, CAP | {"class": "weak"}], "cap_on_the_last_class"),
        ([BANDS, CAP | {"of": "exactly"}], "cap_does_not_say_of_whom"),
        ([BANDS, CAP | {"counted": "good"}], "cap_does_not_say_of_whom"),
        ([BANDS, CAP | {"of": "exactly", "counted": "top"}], "cap_counts_itself"),
    ],
)
def test_rules_that_do_not_fit(rules: list[dict[str, object]], expected: str) -> None:
    assert problem(scheme(*rules)) == expected


def test_each_group_needs_a_rule_and_needs_one_only() -> None:
    found = scheme(BANDS | {"blocks": ["p"]}, QUANTILES | {"blocks": ["q"]})
    assert problem(found, "p", "q") is None
    assert problem(found, "p", "r") == "no_rule_gives_a_class"


def test_where_less_is_better_bounds_rise() -> None:
    rising = bands(top="10", good="20", fair="30")
    assert problem(scheme(rising), is_lower="total") is None
    assert problem(scheme(BANDS), is_lower="total") == "bounds_do_not_rise"
    assert problem(scheme(rising), is_lower="f") == "bounds_do_not_fall"


def test_a_head_has_an_office_that_names_the_unit() -> None:
    assert problem(scheme(BANDS, subject="head")) == "office_is_lacking"
    assert problem(scheme(BANDS, subject="head", office=OFFICE | {"vi": "Giám đốc"})) == "office_is_lacking"
    assert problem(scheme(BANDS, subject="head", office=OFFICE)) is None
