import pytest
from pydantic import ValidationError

from congbo.checks.setting_problems import explain, nested_keys
from congbo.model.classification import Classification
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.model.texts import Model
from tests.classing import BANDS, WORDS


def explained(model: type[Model], content: object) -> list[tuple[str, str, str]]:
    """Key, problem and way of each error."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate(content)
    found = (explain(model, problem) for problem in caught.value.errors())
    return [(".".join(map(str, path)), what.name, way.name) for path, what, way in found]


def scheme(rule: object, **more: object) -> dict[str, object]:
    return {"schemes": [{"id": "s", "name": WORDS, "basis": WORDS, "classes": [], "rules": [rule]} | more]}


@pytest.mark.parametrize(
    ("rule", "key", "what", "way"),
    [
        (BANDS | {"bound": {}}, "schemes.0.rules.0.bound", "key_unknown", "did_you_mean"),
        ({"kind": "band"}, "schemes.0.rules.0.kind", "value_not_of_list", "correct_value"),
        ({"on": "total"}, "schemes.0.rules.0.kind", "key_missing", "add_key"),
        ({"kind": "cap", "share": "20"}, "schemes.0.rules.0.class", "key_missing", "add_key"),
        ({"kind": "coverage", "least": "0"}, "schemes.0.rules.0.least", "value_not_above", "correct_value"),
        (BANDS | {"bounds": {"top": "1e1"}}, "schemes.0.rules.0.bounds.top", "value_not_decimal", "correct_value"),
    ],
)
def test_a_rule_is_spoken_of_by_its_own_keys(rule: object, key: str, what: str, way: str) -> None:
    assert explained(Classification, scheme(rule)) == [(key, what, way)]


def test_a_period_is_asked_for_where_none_stands() -> None:
    assert explained(Classification, scheme(BANDS, to="last year")) == [
        ("schemes.0.to", "value_not_period", "correct_value")
    ]


def test_a_key_of_the_first_level_is_known_too() -> None:
    assert ("colour", "key_unknown", "delete_key") in explained(IndexSettings, {"colour": "red"})
    assert ("status", "value_not_of_list", "correct_value") in explained(ReleaseSettings, {"status": "secret"})


def test_the_keys_of_a_rule_are_those_of_its_kind() -> None:
    assert "ties" in nested_keys(Classification, ("schemes", 0, "rules", 0, "cap"))
    assert "ties" not in nested_keys(Classification, ("schemes", 0, "rules", 0, "bands"))
    assert "kinds" in nested_keys(IndexSettings, ("blocks", 0))
