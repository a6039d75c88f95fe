import pytest

from congbo.errors import AddressTaken, BuildRefused, CongboError, TemplateBroken, UsageError
from congbo.findings import Finding


def test_wrong_use_and_wrong_input_have_their_exit_codes() -> None:
    assert UsageError("x").exit_code == 2
    assert BuildRefused("x").exit_code == 1


@pytest.mark.parametrize("kind", [UsageError, BuildRefused, TemplateBroken, AddressTaken])
def test_all_that_can_be_mended_by_the_reader_is_one_family(kind: type[Exception]) -> None:
    assert issubclass(kind, CongboError)


def test_a_refusal_brings_its_findings() -> None:
    findings: list[Finding] = []
    assert BuildRefused("x", findings).findings == ()


def test_a_broken_template_names_template_page_and_cause() -> None:
    words = str(TemplateBroken("page.html", "x/a.html", KeyError("name")))
    assert all(part in words for part in ("page.html", "x/a.html", "name"))


def test_an_address_that_is_taken_is_named() -> None:
    assert "x/a.html" in str(AddressTaken("x/a.html"))
