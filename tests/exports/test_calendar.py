import re

from hypothesis import given
from hypothesis import strategies as st

from congbo.exports.calendar import LONGEST_LINE, calendar_files, escaped, folded
from congbo.judge import Results, judge
from congbo.languages import load_language
from tests.builders import CALENDAR_HEAD, TEMPLATES, index_yml, library_of, lines, site_settings, small_results

ROWS = (
    "x,2024,2025-03-31T09:00+07:00,Công bố kết quả; kèm quyết định,Results announced,confirmed",
    "x,2025,2026-03-31,Công bố,Results,planned",
    "x,2025,2026-04-30,Công bố,Results,postponed",
)


def files(*rows: str, language: str = "en", illustrative: str = "false") -> dict[str, str]:
    results = small_results(index=index_yml(illustrative=illustrative))
    library = library_of(results | ({"calendar.csv": lines(CALENDAR_HEAD, *rows)} if rows else {}))
    made = calendar_files(Results(library, judge(library)), site_settings(), load_language(language, TEMPLATES))
    return {address: content.decode() for address, content in made}


def events(text: str) -> list[dict[str, str]]:
    """The events of a calendar, unfolded, by name of property."""
    plain = text.replace("\r\n ", "")
    found = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", plain, re.DOTALL)
    return [dict(line.split(":", 1) for line in one.splitlines()) for one in found]


def test_a_calendar_has_the_shape_that_the_standard_asks_for() -> None:
    text = files(*ROWS)["en/calendar.ics"]
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert text.endswith("END:VCALENDAR\r\n")
    assert text.count("\n") == text.count("\r\n")
    assert all(len(line.encode()) <= LONGEST_LINE for line in text.split("\r\n"))
    for part in ("VCALENDAR", "VTIMEZONE", "STANDARD", "VEVENT"):
        assert text.count(f"BEGIN:{part}\r\n") == text.count(f"END:{part}\r\n") >= 1


def test_an_event_names_its_moment_in_vietnam_time_or_its_day() -> None:
    timed, whole_day, off = events(files(*ROWS)["en/calendar.ics"])
    assert timed["DTSTART;TZID=Asia/Ho_Chi_Minh"] == "20250331T090000"
    assert timed["DTSTAMP"] == "20250331T020000Z"
    assert (whole_day["DTSTART;VALUE=DATE"], whole_day["DTEND;VALUE=DATE"]) == ("20260331", "20260401")
    assert [one["STATUS"] for one in (timed, whole_day, off)] == ["CONFIRMED", "TENTATIVE", "CANCELLED"]


def test_an_identifier_outlives_a_change_of_day_and_words() -> None:
    before = [one["UID"] for one in events(files(*ROWS)["en/calendar.ics"])]
    later = (ROWS[0].replace("2025-03-31", "2025-05-05"), ROWS[1].replace("Results", "All results"), ROWS[2])
    assert before == [one["UID"] for one in events(files(*later)["en/calendar.ics"])]
    assert len(set(before)) == 3
    assert before == [one["UID"] for one in events(files(*ROWS, language="vi")["calendar.ics"])]


def test_words_are_in_the_language_of_the_calendar() -> None:
    assert events(files(*ROWS, language="vi")["calendar.ics"])[0]["SUMMARY"] == (
        r"THỬ 2024: Công bố kết quả\; kèm quyết định"
    )


def test_invented_days_are_in_a_file_of_their_own_that_says_so() -> None:
    made = files(*ROWS, illustrative="true")
    assert list(made) == ["en/calendar-example.ics"]
    assert all("invented" in one["DESCRIPTION"] for one in events(made["en/calendar-example.ics"]))


def test_without_announcements_there_is_no_file() -> None:
    assert files() == {}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_folding_loses_nothing_and_cuts_no_letter(text: str) -> None:
    pieces = list(folded(text))
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == text
    assert all(len(piece.encode()) <= LONGEST_LINE for piece in pieces)


def test_signs_of_the_format_are_escaped() -> None:
    assert escaped("a, b; c\\d\ne") == "a\\, b\\; c\\\\d e"
