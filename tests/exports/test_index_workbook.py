import io

from python_calamine import load_workbook

from congbo.exports.index_workbook import index_workbook
from congbo.judge import Results, judge
from congbo.languages import load_language
from tests.builders import TEMPLATES, Files, index_yml, library_of, lines, site_settings, two_releases, units_csv

FIRST = lines("unit,block,total", "a,provinces,50.5", "c,provinces,60")
SECOND = lines("unit,block,total", "a,provinces,[c]", "b,provinces,55")


def sheets(files: Files, language: str = "en") -> dict[str, list[list[object]]]:
    """The workbook of the only index."""
    library = library_of(files)
    voice = load_language(language, TEMPLATES)
    content = index_workbook(Results(library, judge(library)), site_settings(), voice, library.indices[0])
    with load_workbook(io.BytesIO(content)) as book:
        return {name: [list(row) for row in book.get_sheet_by_name(name).to_python()] for name in book.sheet_names}


def test_periods_stand_side_by_side_and_a_unit_that_was_not_measured_has_an_empty_cell() -> None:
    found = sheets(two_releases(FIRST, SECOND, index=index_yml(min_coverage="'0'")))
    assert list(found) == ["1 Total score, Provinces", "2 Rank, Provinces", "Source"]
    assert found["1 Total score, Provinces"] == [
        ["unit", "Unit", "2023", "2024"],
        ["", "Status", "final", "final"],
        ["", "Method", "1", "1"],
        ["a", "A", 50.5, "[c]"],
        ["b", "B", "", 55.0],
        ["c", "C", 60.0, ""],
    ]
    assert found["2 Rank, Provinces"][3:] == [["a", "A", 2.0, ""], ["b", "B", "", 1.0], ["c", "C", 1.0, ""]]


def test_where_no_ranks_are_given_there_is_no_sheet_of_them() -> None:
    found = sheets(two_releases(FIRST, SECOND, index=index_yml(ranking="{publish: none}")))
    assert list(found) == ["1 Total score, Provinces", "Source"]


def test_the_notes_name_publisher_licence_and_what_is_invented() -> None:
    notes = sheets(two_releases(FIRST, SECOND, index=index_yml(illustrative="true")))["Source"]
    assert str(notes[0][1]).startswith("INVENTED FIGURES")
    assert ["Publisher", "Publisher"] in notes


def test_a_name_that_looks_like_a_formula_is_text() -> None:
    units = units_csv("a", "b", "c").replace(",A,A,", ",=1+1,=1+1,")
    found = sheets(two_releases(FIRST, SECOND, units=units), "vi")
    assert "=1+1" in [row[1] for row in found["1 Tổng điểm, Tỉnh"]]
