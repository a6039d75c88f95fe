from datetime import date

import pytest

from congbo.checks.events import events_of, lifetimes, span, told
from congbo.findings import Phrase
from tests.builders import LINEAGE_HEAD, UNIT_HEAD, lines, sources_of


def test_a_lifetime_spans_all_rows_of_a_unit() -> None:
    rows = ("b,province,,B,B,,,2024-01-01,2024-06-30,", "b,city,,B,B,,,2024-07-01,2025-06-30,", "c,city,,C,C,,,,,")
    lives = lifetimes(sources_of({"units.csv": lines(UNIT_HEAD, *rows)}))
    assert lives == {"b": (date(2024, 1, 1), date(2025, 6, 30)), "c": (date.min, date.max)}


@pytest.mark.parametrize("days", [("1/7/2025", ""), ("", "2025"), ("2025-07-02", "2025-07-01")])
def test_dates_that_cannot_be_right_give_no_span(days: tuple[str, str]) -> None:
    assert span({"valid_from": days[0], "valid_to": days[1]}) is None


def test_events_that_cannot_be_read_are_left_out() -> None:
    rows = ("2025-07-01,merge,b,c,,", "7/2025,merge,b,c,,", "2025-07-01,wedding,b,c,,", "2025-07-01,merge,z,c,,")
    units = lines(UNIT_HEAD, "b,province,,B,B,,,,,", "c,province,,C,C,,,,,")
    events = events_of(sources_of({"units.csv": units, "lineage.csv": lines(LINEAGE_HEAD, *rows)}))
    assert [(event.row, event.on, event.kind) for event in events] == [(0, date(2025, 7, 1), "merge")]


def test_without_a_lineage_there_are_no_events() -> None:
    assert events_of(sources_of({"units.csv": lines(UNIT_HEAD, "b,province,,B,B,,,,,")})) == []


def test_an_open_end_is_told_in_words() -> None:
    assert told(date(2025, 7, 1)) == "2025-07-01"
    assert (told(date.min), told(date.max)) == (Phrase("since_before"), Phrase("until_now"))
