from pathlib import Path

import pytest

from tests.builders import found_in, lines, small_results, units_csv


def named(tmp_path: Path, name: str) -> list[tuple[str, str]]:
    """What is found where unit a has this English name."""
    quoted = '"' + name.replace('"', '""') + '"'
    return found_in(tmp_path, small_results(units=units_csv("a", "b", "c").replace("A,A,", f"A,{quoted},")))


@pytest.mark.parametrize(
    "name",
    ["=1+1", "@SUM(A1)", "+cmd", "<b>A</b>", "<img src=x>", "&lt;", "{{ a }}", "{% a %}", "javascript:alert(1)",
     "[a](b)", "`a`", "**a**", "../../etc/passwd", "C:\\temp", "/etc/passwd"],
)  # fmt: skip
def test_what_a_program_might_run_is_refused(tmp_path: Path, name: str) -> None:
    assert named(tmp_path, name) == [("hostile_text", "E2")]


@pytest.mark.parametrize(
    "name", ["Sở Y tế & Dân số", "Ch'ơm", "Bà Rịa – Vũng Tàu", "A (B)", "A, B", "1 < 2", "TP. Huế", "A/B"]
)
def test_plain_names_are_sound(tmp_path: Path, name: str) -> None:
    assert named(tmp_path, name) == []


@pytest.mark.parametrize("name", ["An 001099012345", "An 0912345678", "An +84912345678", "an@example.org"])
def test_data_of_persons_are_refused(tmp_path: Path, name: str) -> None:
    assert named(tmp_path, name) == [("personal_data", "E2")]


@pytest.mark.parametrize("name", ["DỰ THẢO", "Tài liệu MẬT", "LƯU HÀNH NỘI BỘ"])
def test_marks_of_internal_papers_are_refused(tmp_path: Path, name: str) -> None:
    assert named(tmp_path, name) == [("internal_mark", "E2")]


@pytest.mark.parametrize(
    ("heading", "code"), [("ho_ten", "personal_data"), ("CCCD", "personal_data"), ("ma_phieu", "microdata")]
)
def test_columns_of_persons_are_refused(tmp_path: Path, heading: str, code: str) -> None:
    scores = lines(f"unit,block,total,{heading}", "a,provinces,5,1")
    assert (code, "D1") in found_in(tmp_path, small_results(scores=scores))


def test_prose_bears_no_internal_mark_either(tmp_path: Path) -> None:
    files = small_results() | {"x/2024/notes.vi.md": "Bình thường.\n\nDỰ THẢO\n"}
    assert found_in(tmp_path, files) == [("internal_mark", "x/2024/notes.vi.md")]
