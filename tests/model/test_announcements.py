from datetime import date, time

import pytest

from congbo.model.announcements import parse_moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2027-03-31", (date(2027, 3, 31), None)),
        ("2027-03-31T09:00+07:00", (date(2027, 3, 31), time(9))),
        ("2027-03-31T20:30Z", (date(2027, 4, 1), time(3, 30))),
        ("2027-04-01T00:00+09:00", (date(2027, 3, 31), time(22))),
    ],
)
def test_a_moment_is_told_in_vietnam_time(text: str, moment: tuple[date, time | None]) -> None:
    assert parse_moment(text) == moment


@pytest.mark.parametrize(
    "text",
    ["", "2027", "31/3/2027", "2027-02-30", "2027-03-31T09:00", "2027-03-31 09:00+07:00", "2027-03-31T25:00+07:00",
     "9999-12-31T23:00-07:00"],
)  # fmt: skip
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_moment(text)
