from decimal import Decimal

from congbo.rules.regions import RegionMean, region_means


def means(higher_is_better: bool = True, **scores: list[int | None]) -> list[tuple[str, int | None, int]]:
    found = region_means(scores, 2, 1, Decimal("0.5"), higher_is_better)
    return [(one.region, one.mean, one.rank) for one in found]


def test_regions_stand_from_best_to_worst() -> None:
    assert means(a=[100, 200], b=[500], c=[300]) == [("b", 50, 1), ("c", 30, 2), ("a", 15, 3)]
    assert means(False, a=[100, 200], b=[500], c=[300]) == [("a", 15, 1), ("c", 30, 2), ("b", 50, 3)]


def test_regions_whose_means_look_the_same_share_a_place() -> None:
    assert means(a=[104], b=[100], c=[98], d=[90]) == [("a", 10, 1), ("b", 10, 1), ("c", 10, 1), ("d", 9, 4)]


def test_a_mean_is_rounded_once_from_the_full_figures() -> None:
    assert means(a=[104, 105], b=[1]) == [("a", 10, 1), ("b", 0, 2)]
    assert means(a=[105, 105], b=[1]) == [("a", 11, 1), ("b", 0, 2)]


def test_a_region_needs_enough_figures() -> None:
    found = region_means({"a": [100, None], "b": [100, None, None], "c": []}, 2, 1, Decimal("0.5"), True)
    assert found == (RegionMean("a", 2, 1, 10, 1), RegionMean("b", 3, 1, None, 0), RegionMean("c", 0, 0, None, 0))
