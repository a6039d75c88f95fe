from pathlib import Path

import pytest

from congbo.errors import BuildRefused
from congbo.read import LARGEST, names_that_collide, read_file, read_results, read_table
from congbo.reading.tables import Table
from tests.builders import Sources, codes, lines, small_results, write_results


def table(content: str | bytes) -> tuple[Table | None, list[str]]:
    """The table of these bytes, and the codes of what is wrong."""
    found, findings = read_table("x/2024/scores.csv", content.encode() if isinstance(content, str) else content)
    return found, codes(findings)


def test_every_file_is_read_by_its_kind(tmp_path: Path) -> None:
    files = small_results() | {"x/method-1.vi.md": "# A\n", "x/notes.txt": "not ours"}
    sources, findings = read_results(write_results(tmp_path, files))
    assert sorted(sources.tables) == ["units.csv", "x/2024/scores.csv", "x/framework-1.csv"]
    assert sorted(sources.documents) == ["x/2024/release.yml", "x/index.yml"]
    assert sources.proses == {"x/method-1.vi.md": "# A\n"}
    assert findings == []


def test_folders_and_periods_are_those_with_their_settings(tmp_path: Path) -> None:
    files = small_results() | {"y/scores.csv": "unit\na\n", "x/draft/scores.csv": "unit\na\n"}
    sources, _ = read_results(write_results(tmp_path, files))
    assert sources.folders() == ["x"]
    assert sources.periods("x") == ["2024"]
    assert [one.file for one in sources.score_tables("x", "2024")] == ["x/2024/scores.csv"]


def test_a_folder_without_units_is_no_results_folder(tmp_path: Path) -> None:
    with pytest.raises(BuildRefused):
        read_results(tmp_path)


def test_hidden_files_are_passed_over(tmp_path: Path) -> None:
    files = small_results() | {".git/config.yml": "a: [", "x/.draft.csv": '"'}
    assert read_results(write_results(tmp_path, files))[1] == []


def test_the_digest_changes_with_any_name_or_byte(tmp_path: Path) -> None:
    digests = set()
    for number, files in enumerate(
        (small_results(), small_results(scores="unit\na\n"), small_results() | {"x/extra.md": ""}, small_results())
    ):
        digests.add(read_results(write_results(tmp_path / str(number), files))[0].digest)
    assert len(digests) == 3


def test_cells_are_text_without_spaces_around_them() -> None:
    found, wrong = table("unit,block,total\n a , provinces,007 \n")
    assert found is not None
    assert found.rows == (("a", "provinces", "007"),)
    assert wrong == []


def test_a_cell_knows_its_line_column_and_unit() -> None:
    found, _ = table("unit,block,total\na,provinces,1\nb,provinces,2\n")
    assert found is not None
    place = found.place(1, "total")
    assert (place.file, place.line, place.column, place.cell, place.unit) == (
        "x/2024/scores.csv",
        3,
        "total",
        "C3",
        "b",
    )


def test_a_mark_of_byte_order_is_noted_and_dropped() -> None:
    found, wrong = table(b"\xef\xbb\xbfunit,block,total\na,provinces,1\n")
    assert found is not None
    assert found.header[0] == "unit"
    assert wrong == ["normalised_text"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_table"),
        (b"unit,block\n", "empty_table"),
        (b"%PDF-1.7", "not_a_table"),
        (b"PK\x03\x04", "not_a_table"),
        (b"<!doctype html>", "not_a_table"),
        ("unit,block\nHà Nội,a\n".encode("cp1258", "ignore"), "encoding_not_utf8"),
        ("unit,block\na,b\n".encode("utf-16"), "encoding_not_utf8"),
        ("unit,block\nHà,b\n".encode() + b"H\xe0,b\n", "mixed_encodings"),
        (b"unit,block\n<<<<<<< HEAD\na,b\n", "merge_conflict"),
    ],
)
def test_what_is_no_table_in_utf8_is_named(content: bytes, code: str) -> None:
    assert table(content)[1][-1:] == [code]


def test_a_broken_workbook_is_named() -> None:
    assert codes(read_table("x/2024/scores.xlsx", b"PK\x03\x04 no workbook")[1]) == ["broken_workbook"]


def test_broken_yaml_is_named_with_its_line() -> None:
    findings = read_file(Sources(), "x/index.yml", b"a: 1\na: 2\n")
    assert [(one.code, one.place.line) for one in findings] == [("broken_yaml", 2)]


def test_a_file_that_is_too_large_is_not_read() -> None:
    sources = Sources()
    assert codes(read_file(sources, "units.csv", b"x" * (LARGEST["csv"] + 1))) == ["file_too_large"]
    assert sources.tables == {}


def test_names_that_differ_by_case_alone_collide() -> None:
    assert codes(names_that_collide(["x/A.csv", "x/a.csv", "x/b.csv"])) == ["names_collide"]
    assert codes(names_that_collide(["x/a.csv", "y/a.csv"])) == []


def test_a_table_as_long_as_excel_allows_was_perhaps_cut() -> None:
    rows = [f"a{row},b" for row in range(65_535)]
    assert table(lines("unit,block", *rows))[1] == ["row_limit"]
    assert table(lines("unit,block", *rows[1:]))[1] == []


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    folder = write_results(tmp_path, small_results())
    (folder / "x" / "lost.csv").symlink_to(folder / "nowhere")
    assert codes(read_results(folder)[1]) in ([], ["file_unreadable"])


def test_prose_holds_no_character_that_cannot_be_seen() -> None:
    sources = Sources()
    findings = read_file(sources, "x/2024/notes.vi.md", "Ghi chú\nhai\0\n".encode())
    assert [(one.code, one.place.line, one.facts["characters"], one.facts["position"]) for one in findings] == [
        ("hidden_character", 2, "U+0000", "4")
    ]
    assert sources.proses == {}
