from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.peers.sameness import compare_sites

LONG = "chữ " * 300
PAGE = f"<table><tr><th>Ba Đình</th><td>9,80</td></tr></table><p>“cao” &amp; thấp</p>{LONG}"


def compared(tmp_path: Path, other: str | None) -> tuple[int, int, bool]:
    """Identical pages, same pages, and whether that is a proof."""
    for name, content in (("ours", PAGE), ("theirs", other)):
        folder = tmp_path / name / "speed" / "2025"
        folder.mkdir(parents=True)
        if content is not None:
            (folder / "xa.html").write_text(content, encoding="utf-8")
    found = compare_sites(tmp_path / "ours", tmp_path / "theirs")
    return found.identical, found.same, found.is_proven()


def test_blanks_between_tags_and_ways_to_escape_do_not_count(tmp_path: Path) -> None:
    assert compared(tmp_path, PAGE.replace("><", ">\n<").replace("&amp;", "&#38;")) == (1, 1, True)


def test_line_ends_within_a_text_count(tmp_path: Path) -> None:
    assert compared(tmp_path, PAGE.replace("Ba Đình", "BaĐình")) == (0, 0, False)


def test_other_tags_with_the_same_rows_and_text_are_the_same_page(tmp_path: Path) -> None:
    assert compared(tmp_path, PAGE.replace("<p>", "<p id=x>")) == (0, 1, True)


@pytest.mark.parametrize(
    "other", [None, PAGE.replace("9,80", "9,81"), PAGE.replace("thấp", "cao"), PAGE.replace("<tr>", "<tr><td>")]
)
def test_a_page_that_is_missing_or_says_something_else_is_no_proof(tmp_path: Path, other: str | None) -> None:
    assert not compared(tmp_path, other)[2]


def test_more_than_five_in_a_hundred_bytes_apart_is_no_proof(tmp_path: Path) -> None:
    assert not compared(tmp_path, PAGE + " " * (len(PAGE.encode()) // 10))[2]
