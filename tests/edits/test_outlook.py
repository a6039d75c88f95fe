from congbo.edits.outlook import look_ahead
from congbo.judge import Results, judge
from congbo.languages import load_language
from tests.builders import TEMPLATES, Files, library_of, lines, release_yml, site_settings, small_results, two_releases

SCORES = small_results()["x/2024/scores.csv"]


def results(files: Files) -> Results:
    """The files, judged."""
    library = library_of(files)
    return Results(library, judge(library))


def outlook(before: Files, after: Files) -> tuple[set[str], set[str], set[str]]:
    """New, changed and gone pages."""
    found = look_ahead(results(before), results(after), site_settings(), load_language("vi", TEMPLATES))
    return set(found.new), set(found.changed), set(found.gone)


def test_nothing_new_changes_nothing() -> None:
    assert outlook(small_results(), small_results()) == (set(), set(), set())


def test_a_new_release_brings_its_pages_and_changes_the_overviews() -> None:
    new, changed, gone = outlook(small_results(), two_releases(SCORES, SCORES) | {"x/2023/release.yml": release_yml()})
    assert new == {f"x/2023/{name}.html" for name in ("index", "a", "b", "c")}
    assert {"index.html", "x/index.html", "units/a.html"} <= changed
    assert gone == set()


def test_a_row_that_goes_takes_its_page_with_it() -> None:
    _, _, gone = outlook(
        small_results(), small_results(scores=lines("unit,block,total", "a,provinces,50", "b,provinces,60"))
    )
    assert gone == {"x/2024/c.html"}
