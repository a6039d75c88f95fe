from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from congbo.model.classification import Quantiles
from congbo.rules.quantiles import by_quantiles, cuts
from tests.builders import column, component, framework
from tests.classing import field, scheme

QUARTERS = ("25", "50", "75")
DISTINCT = st.lists(st.integers(-1000, 1000), min_size=1, max_size=70, unique=True)


def groups(scores: list[int | None], shares: tuple[str, ...] = QUARTERS, lower: bool = False) -> list[int]:
    """The group of each score, in hundredths; 0 the best, -1 none."""
    cells = ["[x]" if score is None else f"{Decimal(score) / 100:.2f}" for score in scores]
    rule = Quantiles.model_validate({"kind": "quantiles", "shares": list(shares)})
    tree = framework() if not lower else None
    if tree is None:
        root = component("total", "", level=0, higher_is_better=False)
        tree = type(framework())("1", {"total": root})
    return by_quantiles(rule, field(tree=tree, total=column(*cells))).after.tolist()


def sizes(count: int) -> list[int]:
    """Group sizes from low to high for that many different scores."""
    found = groups(list(range(count)))
    return [found.count(group) for group in (3, 2, 1, 0)]


def test_63_units_fall_into_16_15_16_16() -> None:
    assert sizes(63) == [16, 15, 16, 16]


def test_four_units_fall_into_four_groups() -> None:
    assert groups([10, 40, 20, 30]) == [3, 0, 2, 1]


def test_a_score_on_a_cut_belongs_above_it() -> None:
    assert groups([1, 2, 3], ("50",)) == [1, 0, 0]


def test_a_cut_lies_between_neighbours_in_exact_proportion() -> None:
    assert groups([0, 3, 100, 1000], ("50",)) == [1, 1, 0, 0]
    assert cuts([0, 3, 100, 1000], [Decimal(50)]) == [52]
    assert cuts([0, 10], [Decimal(25), Decimal(50)]) == [5, 3]


def test_where_less_is_better_the_lowest_are_the_best_group() -> None:
    assert groups([10, 40, 20, 30], lower=True) == [0, 3, 1, 2]
    assert groups([1, 2, 3], ("50",), lower=True) == [0, 0, 1]


def test_a_missing_score_has_no_group_and_moves_no_cut() -> None:
    assert groups([1, None, 2, 3], ("50",)) == [1, -1, 0, 0]
    assert groups([None, None]) == [-1, -1]


def test_equal_scores_are_in_one_group() -> None:
    assert groups([5, 5, 5, 5]) == [0, 0, 0, 0]


def test_a_block_of_one_is_in_the_best_group() -> None:
    assert groups([5]) == [0]


def test_quantiles_name_the_classes_of_their_scheme() -> None:
    found = scheme({"kind": "quantiles", "shares": ["33", "67"]}, classes=("top", "good", "fair"))
    reason = by_quantiles(found.rules[0], field(total=column("1", "2", "3")))  # type: ignore[arg-type]
    assert reason.after.tolist() == [2, 1, 0]


@given(DISTINCT)
def test_halves_of_different_scores_differ_by_one_at_most(scores: list[int]) -> None:
    found = groups(list(scores), ("50",))
    assert 0 <= found.count(0) - found.count(1) <= 1


@given(DISTINCT)
def test_quarters_of_different_scores_differ_by_two_at_most(scores: list[int]) -> None:
    found = groups(list(scores))
    counts = [found.count(group) for group in range(4)]
    assert sum(counts) == len(scores)
    assert len(scores) < 4 or max(counts) - min(counts) <= 2


@given(st.lists(st.integers(0, 20), min_size=1, max_size=40))
def test_a_higher_score_is_never_in_a_lower_group(scores: list[int]) -> None:
    pairs = sorted(zip(scores, groups(list(scores)), strict=True), key=lambda pair: pair[0])
    assert [group for _, group in pairs] == sorted((group for _, group in pairs), reverse=True)
