from dataclasses import dataclass, replace

import numpy as np

from congbo.model.shown import Shown
from congbo.views.tables.shared_rows import SharedRows, SharedTable


@dataclass(frozen=True, eq=False)
class Line:
    """A line for tests."""

    name: str
    score: Shown[str]
    others: tuple[Shown[str], ...]


def column(*things: str) -> Shown[str]:
    return Shown(things, np.arange(len(things)))


TABLE = SharedTable(
    (Line("first", column("1", "2"), (column("x", "y"),)), Line("second", column("3", "4"), ())),
    np.array([[0, 1], [1, 0]]),
)


def test_a_page_shows_its_own_figures_in_its_own_order() -> None:
    told = [[(row.name, row.score, row.others) for row in SharedRows(TABLE, page)] for page in (0, 1)]
    assert told == [[("first", "1", ("x",)), ("second", "3", ())], [("second", "4", ()), ("first", "2", ("y",))]]


def test_a_table_without_lines_says_nothing() -> None:
    empty = SharedRows(SharedTable((), np.empty((2, 0), dtype=np.intp)), 1)
    assert (list(empty), bool(empty)) == ([], False)
    assert SharedRows(TABLE, 0)


def test_rows_are_written_out_as_their_page_shows_them_and_nothing_of_other_pages() -> None:
    assert (
        repr(SharedRows(TABLE, 0))
        == "[Line(name='first', score='1', others=('x',)), Line(name='second', score='3', others=())]"
    )
    other = SharedTable(tuple(replace(line, score=column(line.score[0], "9")) for line in TABLE.lines), TABLE.order)
    assert repr(SharedRows(other, 0)) == repr(SharedRows(TABLE, 0))
    assert repr(SharedRows(other, 1)) != repr(SharedRows(TABLE, 1))
