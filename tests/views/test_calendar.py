from congbo.views.calendar import Calendar, view_calendar
from tests.builders import CALENDAR_HEAD, context_of, index_yml, lines, small_results

ROWS = (
    "x,2025,2026-05-31,B,Later,planned",
    "x,2024,2025-03-31T09:05+07:00,A,Done,confirmed",
    "x,2025,2026-03-31T09:00+07:00,C,Sooner,confirmed",
    "y,2025,2026-04-30,D,Elsewhere,planned",
)


def calendar(*rows: str, illustrative: str = "false") -> Calendar:
    files = small_results(index=index_yml(illustrative=illustrative))
    return view_calendar(context_of(files | {"calendar.csv": lines(CALENDAR_HEAD, *rows)}))


def test_what_is_awaited_stands_by_time_and_what_is_published_leads_to_it() -> None:
    (part,) = calendar(*ROWS).parts
    assert [(one.what, one.day, one.time, one.status) for one in part.awaited] == [
        ("Sooner", "31 March 2026", "9:00", "confirmed"),
        ("Elsewhere", "30 April 2026", "", "planned"),
        ("Later", "31 May 2026", "", "planned"),
    ]
    assert [(one.what, one.time, one.status) for one in part.past] == [("Done", "9:05", "published")]
    assert part.past[0].release is not None
    assert part.past[0].release.href == "x/2024/index.html"


def test_a_moment_is_written_for_programs_too() -> None:
    (part,) = calendar(*ROWS).parts
    assert [one.machine for one in part.awaited] == ["2026-03-31T09:00+07:00", "2026-04-30", "2026-05-31"]


def test_an_index_of_which_nothing_is_public_has_no_name() -> None:
    (part,) = calendar(*ROWS).parts
    names = {one.what: (one.index.text, one.index.href) for one in part.awaited}
    assert names["Elsewhere"] == ("", "")
    assert names["Later"] == ("TEST", "x/index.html")


def test_what_was_called_off_is_over_and_leads_nowhere() -> None:
    (part,) = calendar("x,2024,2025-03-31,A,Off,postponed", "x,2025,2026-03-31,A,On,planned").parts
    assert [(one.what, one.status, one.release) for one in part.past] == [("Off", "postponed", None)]


def test_invented_days_stand_apart() -> None:
    (part,) = calendar(*ROWS[:3], illustrative="true").parts
    assert part.is_illustrative
    assert part.file == "calendar-example.ics"
    assert [one.is_illustrative for one in calendar(*ROWS, illustrative="true").parts] == [False, True]


def test_without_announcements_there_is_a_page_all_the_same() -> None:
    assert calendar("x,2024,2025-03-31,A,A,confirmed").parts != ()
    assert view_calendar(context_of(small_results())).parts == ()
