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


def test_each_figure_is_shown_once_and_what_is_missing_not_at_all() -> None:
    asked: list[int] = []

    def show(value: int) -> tuple[int]:
        asked.append(value)
        return (value,)

    shown = column("1", "0", "[x]", "1", "[z]").each(show)
    assert shown == [(100,), (0,), None, (100,), None]
    assert shown[0] is shown[3]
    assert asked == [0, 100]
