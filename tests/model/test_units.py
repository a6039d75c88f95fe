from datetime import date

from congbo.model.periods import parse_period
from congbo.model.units import LineageEvent, Register, Unit, UnitState
from tests.builders import text


def state(name: str, valid_from: date = date.min, valid_to: date = date.max) -> UnitState:
    return UnitState("province", "", text(name), "", "", valid_from, valid_to)


RENAMED = Unit("a", (state("old", valid_to=date(2024, 6, 30)), state("new", valid_from=date(2024, 7, 1))), ())
ENDED = Unit("b", (state("gone", valid_to=date(2024, 6, 30)),), ())


def test_the_last_state_is_the_current_one() -> None:
    assert RENAMED.current.name.vi == "new"


def test_a_unit_that_goes_on_has_no_end() -> None:
    assert RENAMED.ends is None
    assert ENDED.ends == date(2024, 6, 30)


def test_a_period_shows_the_latest_state_that_held_in_it() -> None:
    names = {
        period: found.name.vi
        for period in ("2023", "2024-06", "2024-07", "2024", "2025")
        if (found := RENAMED.during(parse_period(period)))
    }
    assert names == {"2023": "old", "2024-06": "old", "2024-07": "new", "2024": "new", "2025": "new"}


def test_the_last_day_still_counts() -> None:
    assert ENDED.during(parse_period("2024-06-30")) is ENDED.current
    assert ENDED.during(parse_period("2024-07-01")) is None


def test_lineage_is_told_from_both_sides() -> None:
    merge = LineageEvent(date(2025, 7, 1), "merge", "b", "c", "", text(""))
    create = LineageEvent(date(2025, 7, 1), "create", "", "d", "", text(""))
    register = Register({}, (merge, create))
    assert register.origins("c") == [merge]
    assert register.outcomes("b") == [merge]
    assert register.origins("d") == []
    assert register.outcomes("c") == []
    assert register.events_of("d") == [create]
    assert register.events_of("e") == []


def test_a_unit_that_was_renamed_has_no_relatives() -> None:
    rename = LineageEvent(date(2025, 7, 1), "rename", "a", "a", "", text(""))
    register = Register({}, (rename,))
    assert (register.origins("a"), register.outcomes("a")) == ([], [])
    assert register.events_of("a") == [rename]
