import pytest

from congbo.exports.table import table_rows
from congbo.judge import Results, judge
from congbo.languages import load_language
from tests.builders import (
    TEMPLATES,
    Files,
    framework_csv,
    index_yml,
    library_of,
    lines,
    release_yml,
    site_settings,
    small_results,
)

SCORES = lines("unit,block,total,a", "a,provinces,1.005,[c]", "b,provinces,5.1,5", "c,provinces,5.1,4")


def rows(language: str, **changes: str) -> list[list[str]]:
    """The table of the only block of release x/2024."""
    index = index_yml(precision="3", decimals="{total: 2, component: 1}")
    files: Files = small_results(**{"framework": framework_csv("a"), "scores": SCORES, "index": index} | changes)
    library = library_of(files)
    results = Results(library, judge(library))
    (one,) = library.indices
    (judged,) = results.judged["x/2024"].values()
    spoken = load_language(language, TEMPLATES)
    return list(table_rows(results, site_settings(), spoken, one, one.releases[0], judged))


def test_the_table_has_the_rows_ranks_and_rounded_scores_of_the_page() -> None:
    assert rows("en") == [
        ["unit", "Rank", "Unit", "Total score", "Part A"],
        ["b", "1", "B", "5.10", "5.0"],
        ["c", "1", "C", "5.10", "4.0"],
        ["a", "3", "A", "1.01", "[c]"],
    ]


def test_vietnamese_figures_have_the_decimal_comma() -> None:
    assert rows("vi")[1] == ["b", "1", "B", "5,10", "5,0"]


def test_invented_figures_are_called_so_in_each_row() -> None:
    found = rows("en", index=index_yml(illustrative="true"), scores=lines("unit,block,total", "a,provinces,1"))
    assert [row[-1] for row in found] == ["status", "illustrative"]


@pytest.mark.parametrize(("status", "invented", "said"), [
    ("final", "false", None),
    ("forecast", "false", "forecast"),
    ("provisional", "false", "provisional"),
    ("forecast", "true", "illustrative forecast"),
    ("illustrative", "true", "illustrative"),
])  # fmt: skip
def test_what_is_not_final_is_called_so_in_each_row(status: str, invented: str, said: str | None) -> None:
    scores = lines("unit,block,total", "a,provinces,1", "b,provinces,2")
    head, *found = rows("en", index=index_yml(illustrative=invented), release=release_yml(status=status), scores=scores)
    assert {row[-1] for row in found if "status" in head} == ({said} if said else set())


def test_a_name_that_a_spreadsheet_would_run_is_neutralised() -> None:
    found = rows("en", index=index_yml(total="{vi: =1, en: =1}"), scores=lines("unit,block,total", "a,provinces,1"))
    assert "'=1" in found[0]
