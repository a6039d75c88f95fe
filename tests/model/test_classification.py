import pytest
from pydantic import ValidationError

from congbo.model.classification import Bands, Cap, Classification, LegalAct, Scheme
from congbo.model.periods import parse_period
from tests.classing import BANDS, WORDS, scheme

CAP = {"kind": "cap", "class": "top", "share": "20"}


def covered(found: Scheme, *periods: str, block: str = "units") -> list[str]:
    """Those of the periods that the scheme covers."""
    return [period for period in periods if found.covers(parse_period(period), block)]


def test_a_scheme_covers_the_periods_that_it_names() -> None:
    assert covered(scheme(periods=["2007", "2010"]), "2007", "2008", "2010") == ["2007", "2010"]


def test_a_scheme_covers_everything_from_its_first_to_its_last_year() -> None:
    years = scheme(**{"from": "2023", "to": "2024"})
    periods = ("2022", "2022-12", "2023", "2023-05", "2024", "2024-12", "2024-Q4", "2024-12-31", "2025", "2025-Q1")
    assert covered(years, *periods) == ["2023", "2023-05", "2024", "2024-12", "2024-Q4", "2024-12-31"]


def test_quarters_and_months_bound_a_scheme_too() -> None:
    assert covered(scheme(**{"from": "2024-Q2"}), "2024-03", "2024-04", "2024-Q2", "2024") == ["2024-04", "2024-Q2"]
    assert covered(scheme(to="2024-03"), "2024-03", "2024-Q1", "2024-04", "2024") == ["2024-03", "2024-Q1"]


def test_a_scheme_without_end_goes_on() -> None:
    assert covered(scheme(**{"from": "2025-03"}), "2025-02", "2025-03", "2030-01") == ["2025-03", "2030-01"]


def test_a_scheme_may_be_of_some_blocks() -> None:
    some = scheme(blocks=["departments"])
    assert covered(some, "2024", block="departments") == ["2024"]
    assert covered(some, "2024", block="communes") == []


def test_the_scheme_of_a_block_is_the_one_that_covers_it() -> None:
    both = Classification(schemes=(scheme(blocks=["p"]), scheme(BANDS)))
    assert [both.scheme(parse_period("2024"), block) for block in ("p", "q")] == list(both.schemes)
    assert Classification().scheme(parse_period("2024"), "p") is None


def test_a_rule_is_of_the_kind_that_it_names() -> None:
    rules = scheme(BANDS, CAP).rules
    assert [type(rule) for rule in rules] == [Bands, Cap]
    assert scheme(CAP, BANDS).founding("units") == rules[0]
    assert scheme(CAP).founding("units") is None


def test_what_a_rule_leaves_out_is_the_cautious_choice() -> None:
    cap, bands = Cap.model_validate(CAP), Bands.model_validate(BANDS)
    assert (cap.held, cap.of, cap.group, cap.rounding, cap.ties, cap.on) == (
        "top", "rated", "block", "down", "out", "total",
    )  # fmt: skip
    assert (bands.on, bands.of, bands.compare) == ("total", "score", "stored")


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "medal"}, {}, BANDS | {"bound": {}}, CAP | {"share": "101"}, CAP | {"ties": "some"},
        {"kind": "coverage", "least": "0"}, {"kind": "floor", "on": "f", "best": "good"}, {"kind": "published", "on": "f"},
        {"kind": "points", "limit": "-1"}, {"kind": "quantiles", "shares": ["25"], "interpolation": "nearest"},
    ],
)  # fmt: skip
def test_a_rule_says_what_its_kind_knows_and_no_more(rule: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        scheme(rule)


@pytest.mark.parametrize("key", ["from", "to"])
def test_a_scheme_begins_and_ends_with_a_period(key: str) -> None:
    with pytest.raises(ValidationError):
        scheme(**{key: "last year"})
    with pytest.raises(ValidationError):
        scheme(periods=["2024-02-31"])


def test_a_class_is_found_by_its_place() -> None:
    assert [scheme().position(name) for name in ("top", "weak")] == [0, 3]


def test_an_index_knows_whether_any_cap_is_by_parent() -> None:
    assert not Classification(schemes=(scheme(BANDS, CAP),)).caps_by_parent
    assert Classification(schemes=(scheme(BANDS, CAP | {"group": "parent"}),)).caps_by_parent


def test_a_legal_act_has_its_parts() -> None:
    act = {"type": WORDS, "number": "1/QĐ", "date": "2025-01-31", "issuer": WORDS, "title": WORDS}
    assert LegalAct.model_validate(act).url is None
    with pytest.raises(ValidationError):
        LegalAct.model_validate(act | {"date": "31/1/2025"})
