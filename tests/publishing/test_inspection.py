from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from congbo.publishing.addresses import by_address
from congbo.publishing.inspection import TOGETHER, inspect
from congbo.publishing.stage import Stage
from tests.publishing.test_promises import POLICY


def page(body: str = "") -> str:
    return f"<head>{POLICY}</head><body>{body}</body>"


def inspected(folder: Path, files: Mapping[str, str], workers: int = 1, altered: str = "") -> list[str]:
    """What is wrong with a stage of these files, one of which is altered on the disk."""
    folder.mkdir()
    stage = Stage(folder, folder / "none")
    entries = by_address([stage.write(address, content.encode()) for address, content in files.items()])
    if altered:
        (folder / altered).write_text("altered")
    return inspect(folder, entries, workers)


@pytest.mark.parametrize("workers", [1, 2])
def test_every_broken_promise_is_told_with_its_page_whoever_finds_it(tmp_path: Path, workers: int) -> None:
    files = {f"{number:04}.html": page(f'<a href="{number}.txt">x</a>') for number in range(2 * TOGETHER + 1)}
    broken = inspected(tmp_path / "stage", files, workers)
    assert [words.split(":")[0] for words in broken] == sorted(files)


def test_a_sound_stage_has_nothing_wrong(tmp_path: Path) -> None:
    assert inspected(tmp_path / "stage", {"index.html": page('<a href="a.csv">x</a>'), "a.csv": "x"}) == []


def test_what_the_disk_gives_back_otherwise_is_told(tmp_path: Path) -> None:
    (words,) = inspected(tmp_path / "stage", {"a.csv": "x", "b.csv": "y"}, altered="b.csv")
    assert words.startswith("b.csv: đọc lại")


def test_a_name_that_is_not_for_every_disk_is_told(tmp_path: Path) -> None:
    (words,) = inspected(tmp_path / "stage", {"Hà Nội.csv": "x"})
    assert words.startswith("Hà Nội.csv: tên")


def test_places_in_other_pages_must_be_there(tmp_path: Path) -> None:
    files = {
        "a.html": page('<a href="b.html#v1">1</a> <a href="b.html#v2">2</a>'),
        "b.html": page('<h2 id="v1">1</h2>'),
    }
    (words,) = inspected(tmp_path / "stage", files)
    assert words.startswith("a.html: liên kết b.html#v2")
