import io

from python_calamine import load_workbook

from congbo.exports.workbook import workbook_file
from congbo.judge import Results, judge
from congbo.languages import load_language
from tests.builders import TEMPLATES, framework_csv, index_yml, library_of, lines, site_settings, small_results


def made(**changes: str) -> bytes:
    """The English workbook of release x/2024."""
    scores = lines("unit,block,total,a,a:self", "a,provinces,1.5,[c],2", "b,provinces,5.25,5,4")
    library = library_of(small_results(**{"framework": framework_csv("a"), "scores": scores} | changes))
    results = Results(library, judge(library))
    (index,) = library.indices
    return workbook_file(results, site_settings(), load_language("en", TEMPLATES), index, index.releases[0])


def test_cells_hold_all_digits_as_numbers_and_markers_as_text() -> None:
    with load_workbook(io.BytesIO(made())) as book:
        rows = book.get_sheet_by_index(0).to_python()
    assert rows == [
        ["unit", "Unit", "Rank", "Class", "Total score", "Part A", "Part A (self)"],
        ["b", "B", 1.0, "", 5.25, 5.0, 4.0],
        ["a", "A", 2.0, "", 1.5, "[c]", 2.0],
    ]


def test_the_same_results_give_the_same_bytes() -> None:
    assert made() == made()


def test_the_notes_name_the_source_and_what_is_invented() -> None:
    with load_workbook(io.BytesIO(made(index=index_yml(illustrative="true")))) as book:
        notes = [row[-1] for row in book.get_sheet_by_index(1).to_python()]
    assert notes[0].startswith("INVENTED FIGURES")
    assert "Report" in notes
