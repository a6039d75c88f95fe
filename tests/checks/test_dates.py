import pytest

from congbo.checks.dates import date_problem, is_date
from congbo.findings import Phrase


def test_a_date_is_a_day_that_there_is() -> None:
    assert is_date("2024-02-29")
    assert not is_date("2025-02-29")
    assert not is_date("20250201")


@pytest.mark.parametrize(
    ("text", "way"), [("03/04/2024", "day_or_month"), ("13/04/2024", "write_date"), ("", "write_date")]
)
def test_what_is_no_date_is_met_with_the_way_to_write_it(text: str, way: str) -> None:
    assert date_problem(text) == Phrase(way)
    assert date_problem("2024-04-03") is None
