from hypothesis import given
from hypothesis import strategies as st

from congbo.rules.peers import line_up, nearest_rows

SCORES = [50, 90, 61, None, 60, 40]


def nearest(row: int, count: int, scores: list[int | None] = SCORES) -> tuple[int, ...]:
    return nearest_rows(line_up(scores, range(len(scores))), row, count)


def test_the_nearest_come_first_whether_better_or_worse() -> None:
    assert nearest(0, 3) == (4, 5, 2)
    assert nearest(1, 2) == (2, 4)


def test_of_two_as_near_the_higher_comes_first() -> None:
    assert nearest(0, 2, [50, 40, 60]) == (2, 1)


def test_a_row_without_a_score_has_no_peers_and_is_nobodys() -> None:
    assert nearest(3, 2) == ()
    assert 3 not in nearest(0, 9)


def test_there_are_no_more_than_there_are() -> None:
    assert nearest(0, 9, [1, 2, None]) == (1,)
    assert nearest_rows(line_up([1, 2, 3], [0, 2]), 0, 9) == (2,)


@given(st.lists(st.one_of(st.none(), st.integers(0, 30)), min_size=1, max_size=12), st.integers(0, 5))
def test_no_other_row_is_nearer(scores: list[int | None], count: int) -> None:
    for row, score in enumerate(scores):
        if score is None:
            continue
        found = nearest(row, count, scores)
        gaps = sorted(abs(other - score) for place, other in enumerate(scores) if other is not None and place != row)
        chosen = [scores[one] for one in found]
        assert [abs(one - score) for one in chosen if one is not None] == gaps[:count]
        assert row not in found
