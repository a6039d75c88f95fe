from congbo.model.library import Index, Release
from congbo.rules.comparison import is_chain_comparable, is_comparable, previous_release, result_of
from tests.builders import (
    framework_csv,
    index_yml,
    library_of,
    lines,
    methods,
    release_yml,
    small_results,
    two_releases,
)

ONE = lines("unit,block,one", "a,provinces,1")


def index_with(comparable: str, *periods: tuple[str, str]) -> Index:
    """An index with methods 1 and 2, the later comparable as said, and releases of a method each."""
    files = small_results(
        index=index_yml(frameworks=methods("1", "2", comparable={"2": comparable})), framework=framework_csv("one")
    )
    files = {name: text for name, text in files.items() if "/2024/" not in name}
    files["x/framework-2.csv"] = framework_csv("one", "two")
    for period, method in periods:
        files[f"x/{period}/release.yml"] = release_yml(framework=f"'{method}'")
        files[f"x/{period}/scores.csv"] = ONE
    return library_of(files).indices[0]


def release(index: Index, period: str) -> Release:
    return next(one for one in index.releases if one.period.id == period)


def test_the_release_before_is_the_last_of_the_same_span() -> None:
    index = index_with("", ("2022", "1"), ("2023", "1"), ("2023-12", "1"), ("2024", "1"), ("2024-01", "1"))
    before = previous_release(index, release(index, "2024"))
    assert before is release(index, "2023")
    assert previous_release(index, release(index, "2024-01")) is release(index, "2023-12")


def test_the_first_release_has_none_before() -> None:
    index = index_with("", ("2023", "1"), ("2024-01", "1"))
    assert previous_release(index, release(index, "2023")) is None
    assert previous_release(index, release(index, "2024-01")) is None


def test_a_block_that_was_not_measured_has_no_result() -> None:
    index = index_with("", ("2023", "1"))
    assert result_of(release(index, "2023"), "provinces") is not None
    assert result_of(release(index, "2023"), "communes") is None
    assert result_of(None, "provinces") is None


def test_results_of_one_method_are_comparable() -> None:
    index = index_with("", ("2023", "1"), ("2024", "1"))
    later, earlier = release(index, "2024").results[0], release(index, "2023").results[0]
    assert is_comparable(index, later, earlier)
    assert is_comparable(index, later, earlier, "one")


def test_another_method_breaks_the_series() -> None:
    index = index_with("comparable_with: []", ("2023", "1"), ("2024", "2"))
    later, earlier = release(index, "2024").results[0], release(index, "2023").results[0]
    assert not is_comparable(index, later, earlier)
    assert not is_comparable(index, later, earlier, "one")


def test_a_method_may_name_what_stays_comparable() -> None:
    index = index_with("comparable_with: ['1'], comparable_components: [one]", ("2023", "1"), ("2024", "2"))
    later, earlier = release(index, "2024").results[0], release(index, "2023").results[0]
    assert is_comparable(index, later, earlier, "one")
    assert not is_comparable(index, later, earlier, "two")
    assert not is_comparable(index, later, earlier)


def test_components_named_without_a_method_are_not_comparable() -> None:
    index = index_with("comparable_components: [one, total]", ("2023", "1"), ("2024", "2"))
    later, earlier = release(index, "2024").results[0], release(index, "2023").results[0]
    assert not is_comparable(index, later, earlier, "one")


def test_a_chain_breaks_where_the_method_changes_and_nowhere_else() -> None:
    index = index_with("comparable_with: []", ("2021", "1"), ("2022", "1"), ("2023", "2"), ("2024", "2"))
    assert is_chain_comparable(index, [one.results[0] for one in index.releases]) == [True, False, True]
    assert is_chain_comparable(index, []) == []


def test_what_is_not_in_force_belongs_to_no_series() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,6")
    files = two_releases(scores, scores) | {"x/2022/release.yml": release_yml(), "x/2022/scores.csv": scores}
    for status in ("forecast", "withdrawn"):
        index = library_of(files | {"x/2023/release.yml": release_yml(status=status)}).indices[0]
        first, middle, last = index.releases
        assert previous_release(index, last) is first
        assert previous_release(index, middle) is None
