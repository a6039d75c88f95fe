import pytest
from pydantic import ValidationError

from congbo.model.decisions import Decision, DecisionFile
from congbo.yaml_text import parse_yaml
from tests.papers import decision_yml


def decision(**changes: str) -> Decision:
    return DecisionFile.model_validate(parse_yaml(decision_yml(changes)).content).decisions[0]


@pytest.mark.parametrize(
    ("number", "code"), [("5", "05/QĐ-UBND"), ("9", "09/QĐ-UBND"), ("10", "10/QĐ-UBND"), ("2001", "2001/QĐ-UBND")]
)
def test_a_number_below_ten_takes_a_zero(number: str, code: str) -> None:
    assert decision(number=number).code == code


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("number", "'05'"),
        ("number", "0"),
        ("symbol", "qđ-ubnd"),
        ("symbol", "05/QĐ-UBND"),
        ("kind", "praise"),
        ("articles", "[]"),
        ("filed", "SNV"),
        ("pdf", "../a.pdf"),
        ("pdf", "a.docx"),
        ("id", "1st"),
        ("place", ""),
    ],
)
def test_what_decision_yml_cannot_mean_is_refused(key: str, value: str) -> None:
    with pytest.raises(ValidationError):
        decision(**{key: value})


def test_a_file_holds_at_least_one_decision() -> None:
    with pytest.raises(ValidationError):
        DecisionFile.model_validate({"decisions": []})
