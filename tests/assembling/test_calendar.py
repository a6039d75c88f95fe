from congbo.assembling.calendar import announcements_of
from tests.builders import CALENDAR_HEAD, lines, sources_of


def test_announcements_of_one_release_are_numbered_in_the_order_of_the_file() -> None:
    rows = (
        "x,2026,2027-03-31T09:00+07:00,Sơ bộ,First figures,confirmed",
        "x,2027,2028-03-31,Sang năm,Next year,planned",
        "x,2026,2027-06-30,Chính thức,Final figures,planned",
    )
    found = announcements_of(sources_of({"calendar.csv": lines(CALENDAR_HEAD, *rows)}))
    assert [(one.period.id, one.number, one.what.en) for one in found] == [
        ("2026", 1, "First figures"),
        ("2027", 1, "Next year"),
        ("2026", 2, "Final figures"),
    ]


def test_without_a_calendar_nothing_is_announced() -> None:
    assert announcements_of(sources_of({})) == ()
