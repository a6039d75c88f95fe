from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from congbo.model.versions import Correction
from congbo.rules.undoing import Contradiction, undo
from tests.builders import text

CELLS = {"a": {"unit": "a", "total": "50"}, "b": {"unit": "b", "total": "60"}}


def change(version: int, unit: str, column: str, old: str, new: str) -> Correction:
    """A change, whatever its reason."""
    return Correction(version, unit, column, old, new, "correction", text("nhầm"), date(2025, 5, 5), "")


def test_a_change_is_undone() -> None:
    now, log = {**CELLS, "a": {"unit": "a", "total": "55"}}, [change(2, "a", "total", "50", "55")]
    assert undo(now, log, 1) == (CELLS, [])
    assert undo(now, log, 2) == (now, [])


def test_two_changes_of_one_cell_are_undone_from_the_last() -> None:
    log = [change(2, "a", "total", "48", "49"), change(2, "a", "total", "49", "50")]
    assert undo(CELLS, log, 1)[0]["a"]["total"] == "48"
    assert undo(CELLS, log, 1)[1] == []


def test_a_cell_that_was_not_there_goes_and_one_that_was_returns() -> None:
    assert undo(CELLS, [change(2, "a", "total", "", "50")], 1)[0]["a"] == {"unit": "a"}
    assert undo(CELLS, [change(2, "a", "one", "7", "")], 1)[0]["a"]["one"] == "7"


def test_a_row_that_was_added_goes() -> None:
    assert undo(CELLS, [change(2, "b", "unit", "", "b")], 1) == ({"a": CELLS["a"]}, [])


def test_a_change_that_says_another_figure_than_stands_there_is_named() -> None:
    log = [change(2, "a", "total", "40", "50"), change(2, "b", "total", "40", "61"), change(2, "c", "total", "1", "2")]
    assert undo(CELLS, log, 1)[1] == [Contradiction(2, ""), Contradiction(1, "60")]


def test_how_a_number_is_written_is_no_contradiction() -> None:
    assert undo(CELLS, [change(2, "a", "total", "40", "50,0")], 1)[1] == []


STEPS = st.lists(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(["total", "one"]), st.sampled_from(["", "1", "2", "[x]"]))
    ),
    max_size=5,
)


@given(STEPS)
def test_every_version_can_be_rebuilt_as_it_was(steps: list[list[tuple[str, str, str]]]) -> None:
    cells: dict[str, dict[str, str]] = {unit: {"unit": unit, "total": "5"} for unit in "abc"}
    versions, log = [{unit: dict(row) for unit, row in cells.items()}], list[Correction]()
    for version, step in enumerate(steps, 2):
        for unit, column, new in step:
            log.append(change(version, unit, column, cells[unit].get(column, ""), new))
            cells[unit] = {name: cell for name, cell in {**cells[unit], column: new}.items() if cell}
        versions.append({unit: dict(row) for unit, row in cells.items()})
    for version, was in enumerate(versions, 1):
        assert undo(cells, log, version) == (was, [])
