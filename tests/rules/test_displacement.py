from hypothesis import given
from hypothesis import strategies as st

from congbo.rules.displacement import kept_score_ranks
from congbo.rules.ranking import rank_scores
from tests.builders import column


def ranks(now: tuple[str, ...], then: tuple[str, ...], ties: str = "competition", higher: bool = True) -> list[int]:
    return kept_score_ranks(column(*now), column(*then), ties, higher).tolist()


def test_a_unit_is_set_with_its_old_score_among_the_new_scores_of_others() -> None:
    assert ranks(("5", "9", "8"), ("7", "6", "1")) == [3, 2, 3]


def test_its_own_new_score_does_not_stand_in_its_way() -> None:
    assert ranks(("9", "1"), ("5", "1")) == [1, 2]


def test_lower_may_be_better() -> None:
    assert ranks(("5", "9", "8"), ("7", "10", "1"), higher=False) == [1, 3, 1]


def test_equal_scores_share_a_rank_in_either_way() -> None:
    assert ranks(("9", "9", "5", "4"), ("9", "9", "5", "3")) == [1, 1, 3, 4]
    assert ranks(("9", "9", "5", "4"), ("9", "9", "5", "3"), "dense") == [1, 1, 2, 3]
    assert ranks(("9", "9", "5"), ("8", "1", "5"), "dense") == [2, 3, 2]


def test_without_both_scores_there_is_no_rank() -> None:
    assert ranks(("9", "[x]", "5"), ("[x]", "7", "6")) == [0, 0, 2]


scores = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=12)


@given(scores, st.sampled_from(["competition", "dense"]), st.booleans())
def test_it_is_the_rank_in_a_table_where_only_that_unit_kept_its_score(
    pairs: list[tuple[int, int]], ties: str, higher: bool
) -> None:
    now, then = [str(new) for new, _ in pairs], [str(old) for _, old in pairs]
    found = ranks(tuple(now), tuple(then), ties, higher)
    for row, old in enumerate(then):
        table = column(*now[:row], old, *now[row + 1 :])
        assert found[row] == rank_scores(table, ties, higher)[row]
