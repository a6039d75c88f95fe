from congbo.rules.invention import invented_units, unlisted_units
from tests.builders import UNIT_HEAD, index_yml, library_of, lines, small_results

UNITS = lines(
    UNIT_HEAD,
    "top,province,,Đỉnh,Top,,,,,",
    "a,department,,A,A,top,,,,",
    "b,department,,B,B,top,,,,",
    "c,province,,C,C,,,,,",
)
ON_A = lines("unit,block,total", "a,provinces,1")


def invented(illustrative: str, scores: str = ON_A) -> frozenset[str]:
    files = small_results(units=UNITS, index=index_yml(illustrative=illustrative), scores=scores)
    return invented_units(library_of(files))


def test_the_whole_family_of_an_invented_result_is_invented() -> None:
    assert invented("true") == {"top", "a", "b"}


def test_a_family_without_results_is_real() -> None:
    assert "c" not in invented("true")


def test_a_family_with_a_real_result_is_real() -> None:
    assert invented("false") == frozenset()
    files = small_results(units=UNITS, index=index_yml(illustrative="true"), scores=ON_A)
    files |= {name.replace("x/", "y/", 1): text for name, text in files.items() if name.startswith("x/")}
    files["y/index.yml"] = index_yml()
    assert invented_units(library_of(files)) == frozenset()


def test_a_unit_is_listed_for_a_real_result_of_its_own_or_a_real_family() -> None:
    drawn = small_results(units=UNITS, index=index_yml(illustrative="true"), scores=ON_A)
    assert unlisted_units(library_of(drawn)) == {"top", "a", "b"}
    real = {name.replace("x/", "y/", 1): text for name, text in drawn.items() if name.startswith("x/")}
    both = drawn | real | {"y/index.yml": index_yml(), "y/2024/scores.csv": ON_A.replace("a,", "b,")}
    assert unlisted_units(library_of(both)) == {"a"}
