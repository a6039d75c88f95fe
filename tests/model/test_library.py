from congbo.model.periods import parse_period
from tests.builders import (
    correction_line,
    corrections_csv,
    index_yml,
    library_of,
    lines,
    methods,
    release_yml,
    small_results,
    two_releases,
)

CLASSIFICATION = lines(
    "schemes:",
    "  - {id: early, to: '2023', name: {vi: a, en: a}, basis: {vi: a, en: a}, classes: [], rules: []}",
    "  - {id: late, from: '2024', name: {vi: a, en: a}, basis: {vi: a, en: a}, classes: [], rules: []}",
)


def test_an_index_knows_its_methods_by_id() -> None:
    index = library_of(small_results(index=index_yml(frameworks=methods("1")))).indices[0]
    assert index.method("1").name.en == "Method 1"


def test_the_scheme_of_a_period_is_the_one_in_force() -> None:
    index = library_of(small_results(classification=CLASSIFICATION)).indices[0]
    found = {period: index.scheme(parse_period(period), "provinces") for period in ("2023", "2024")}
    assert {period: scheme.id for period, scheme in found.items() if scheme} == {"2023": "early", "2024": "late"}


def test_without_classification_there_is_no_scheme() -> None:
    assert library_of(small_results()).indices[0].scheme(parse_period("2024"), "provinces") is None


def test_an_index_says_whether_its_figures_are_invented() -> None:
    assert not library_of(small_results()).indices[0].is_illustrative()
    assert library_of(small_results(index=index_yml(illustrative="true"))).indices[0].is_illustrative()


SCORES = lines("unit,block,total", "a,provinces,50", "b,provinces,60", "c,provinces,70")
LOG = corrections_csv(correction_line(2, "a", "total", "40", "45"), correction_line(3, "a", "total", "45", "50"))


def test_each_version_has_a_folder_of_its_own_and_the_current_one_the_shortest() -> None:
    index = library_of(small_results() | {"x/2024/corrections.csv": LOG}).indices[0]
    assert [release.folder for release in index.versions(index.releases[0])] == ["x/2024/v1", "x/2024/v2", "x/2024"]
    assert [release.version for release in index.releases] == [3]
    assert index.current(index.superseded[0]) is index.releases[0]


def test_each_version_knows_the_changes_that_led_to_it() -> None:
    index = library_of(small_results() | {"x/2024/corrections.csv": LOG}).indices[0]
    assert [len(release.corrections) for release in index.versions(index.releases[0])] == [0, 1, 2]
    totals = [release.results[0].table.columns["total"].at(0) for release in index.versions(index.releases[0])]
    assert totals == [4000, 4500, 5000]


def test_the_latest_release_is_the_last_one_in_force() -> None:
    for status in ("forecast", "withdrawn"):
        index = library_of(two_releases(SCORES, SCORES, release=release_yml(status=status))).indices[0]
        assert index.latest.period.id == "2023"
    for status in ("final", "provisional", "illustrative"):
        index = library_of(two_releases(SCORES, SCORES, release=release_yml(status=status))).indices[0]
        assert index.latest.period.id == "2024"


def test_without_any_release_in_force_the_last_of_all_is_the_latest() -> None:
    index = library_of(small_results(release=release_yml(status="forecast"))).indices[0]
    assert index.latest.period.id == "2024"
