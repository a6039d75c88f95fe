from congbo.model.periods import parse_period
from tests.builders import index_yml, library_of, lines, methods, small_results

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
    found = {period: index.scheme(parse_period(period)) for period in ("2023", "2024")}
    assert {period: scheme.id for period, scheme in found.items() if scheme} == {"2023": "early", "2024": "late"}


def test_without_classification_there_is_no_scheme() -> None:
    assert library_of(small_results()).indices[0].scheme(parse_period("2024")) is None


def test_an_index_says_whether_its_figures_are_invented() -> None:
    assert not library_of(small_results()).indices[0].is_illustrative()
    assert library_of(small_results(index=index_yml(illustrative="true"))).indices[0].is_illustrative()
