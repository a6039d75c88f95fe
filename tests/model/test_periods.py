from datetime import date

import pytest

from congbo.model.periods import Span, parse_period


@pytest.mark.parametrize(
    ("text", "first", "last", "span", "number"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31), Span.year, 2024),
        ("2024-Q1", date(2024, 1, 1), date(2024, 3, 31), Span.quarter, 1),
        ("2024-Q4", date(2024, 10, 1), date(2024, 12, 31), Span.quarter, 4),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Span.month, 2),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28), Span.month, 2),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31), Span.month, 12),
        ("2024-03-31", date(2024, 3, 31), date(2024, 3, 31), Span.day, 31),
    ],
)
def test_an_id_names_its_days(text: str, first: date, last: date, span: Span, number: int) -> None:
    period = parse_period(text)
    assert (period.first, period.last, period.span, period.number, period.id) == (first, last, span, number, text)


@pytest.mark.parametrize(
    "text",
    ["", "24", "2024-Q5", "2024-Q0", "2024-13", "2024-00", "2024-3", "2024-02-30", "2024-01-00", "2024/01", "x2024"],
)
def test_what_names_no_days_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_period(text)


def test_periods_sort_by_time() -> None:
    texts = ["2024-Q2", "2023", "2024-01", "2024-12-31", "2024-03"]
    assert [period.id for period in sorted(map(parse_period, texts))] == [
        "2023", "2024-01", "2024-03", "2024-Q2", "2024-12-31",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("later", "earlier", "follows"),
    [
        ("2024", "2023", True),
        ("2024", "2022", False),
        ("2024-Q1", "2023-Q4", True),
        ("2024-Q2", "2023-Q4", False),
        ("2024-03", "2024-02", True),
        ("2024-03", "2024-01", False),
        ("2024-03-31", "2024-01-15", True),
    ],
)
def test_a_period_follows_where_none_lies_between(later: str, earlier: str, follows: bool) -> None:
    assert parse_period(later).follows(parse_period(earlier)) is follows
