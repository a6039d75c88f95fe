import pytest

from congbo.model.scores import MARKERS, Flag
from tests.builders import column


def test_a_figure_that_is_missing_is_none_and_never_zero() -> None:
    figures = column("0", "[x]", "1.5")
    assert [figures.at(row) for row in range(3)] == [0, None, 150]
    assert list(figures.present) == [True, False, True]


@pytest.mark.parametrize("marker", MARKERS)
def test_every_marker_keeps_its_reason(marker: str) -> None:
    assert column(marker).flags[0] == MARKERS[marker]


def test_every_reason_has_one_marker() -> None:
    assert sorted(MARKERS.values()) == sorted(set(Flag) - {Flag.present})


def test_each_figure_is_shown_once_and_what_is_missing_by_its_reason() -> None:
    asked: list[int] = []

    def show(value: int) -> tuple[int]:
        asked.append(value)
        return (value,)

    shown = column("1", "0", "[x]", "1", "[z]", "[x]").each(show, lambda flag: f"reason {flag}")
    assert list(shown) == [(100,), (0,), "reason 1", (100,), "reason 2", "reason 1"]
    assert shown[0] is shown[3]
    assert asked == [0, 100]
