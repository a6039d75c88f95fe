from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from congbo.publishing.addresses import by_address
from congbo.publishing.inspection import TOGETHER, Proven, inspect
from congbo.publishing.promises import Anchors
from congbo.publishing.stage import Stage
from tests.publishing.test_promises import POLICY


def page(body: str = "") -> str:
    return f"<head>{POLICY}</head><body>{body}</body>"


def inspected(
    folder: Path, files: Mapping[str, str], workers: int = 1, altered: str = "", proven: Proven | None = None
) -> list[str]:
    """What is wrong with a stage of these files, one of which is altered on the disk."""
    folder.mkdir()
    stage = Stage(folder, folder / "none")
    entries = by_address([stage.write(address, content.encode()) for address, content in files.items()])
    if altered:
        (folder / altered).write_text("altered")
    return inspect(folder, entries, workers, proven).broken


@pytest.mark.parametrize("workers", [1, 2])
def test_every_broken_promise_is_told_with_its_page_whoever_finds_it(tmp_path: Path, workers: int) -> None:
    files = {f"{number:04}.html": page(f'<a href="{number}.txt">x</a>') for number in range(2 * TOGETHER + 1)}
    broken = inspected(tmp_path / "stage", files, workers)
    assert [words.split(":")[0] for words in broken] == sorted(files)


def test_a_sound_stage_has_nothing_wrong(tmp_path: Path) -> None:
    assert inspected(tmp_path / "stage", {"index.html": page('<a href="a.csv">x</a>'), "a.csv": "x"}) == []


FOREIGN = {
    "a.html": page('<img src="https://a.example/b.png">'),
    "a.svg": '<svg><image href="https://a.example/b.png"/></svg>',
    "a.css": "p { background: url(https://a.example/b.png) }",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_each_kind_of_file_that_asks_another_origin_is_told(tmp_path: Path, name: str) -> None:
    (words,) = inspected(tmp_path / "stage", {name: FOREIGN[name]})
    assert words.startswith(f"{name}: lấy từ nơi khác")


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


def proven(*taken: str, before: tuple[str, ...] = (), anchors: Anchors | None = None) -> Proven:
    return Proven(set(taken), set(before or taken), anchors or {})


def test_what_is_proven_is_not_read_again(tmp_path: Path) -> None:
    files = {"a.html": page('<a href="nowhere.html">x</a>'), "b.csv": "x"}
    assert inspected(tmp_path / "stage", files, proven=proven("a.html")) == []


def test_where_a_file_is_gone_all_links_are_followed(tmp_path: Path) -> None:
    files = {"a.html": page('<a href="gone.html">x</a>')}
    kept = proven("a.html", before=("a.html", "gone.html"))
    assert len(inspected(tmp_path / "stage", files, proven=kept)) == 1


def test_a_place_that_a_changed_page_lost_is_told_if_a_link_still_leads_there(tmp_path: Path) -> None:
    anchors = {("b.html", "v1"): "a.html"}
    files = {"a.html": page('<a href="b.html#v1">1</a>'), "b.html": page()}
    (words,) = inspected(tmp_path / "one", files, proven=proven("a.html", before=("a.html", "b.html"), anchors=anchors))
    assert words.startswith("a.html: liên kết b.html#v1")
    kept = proven("a.html", before=("a.html", "b.html"), anchors=anchors)
    assert inspected(tmp_path / "two", files | {"a.html": page()}, proven=kept) == []


def test_places_to_which_links_lead_are_handed_on(tmp_path: Path) -> None:
    stage = Stage(tmp_path, tmp_path / "none")
    files = {"a.html": page('<a href="b.html#v1">1</a>'), "b.html": page('<h2 id="v1">1</h2><h2 id="v0">0</h2>')}
    entries = by_address([stage.write(address, content.encode()) for address, content in files.items()])
    kept = proven("b.html", before=("a.html", "b.html"), anchors={("b.html", "v0"): "c.html"})
    assert inspect(tmp_path, entries, 1, kept).anchors == {("b.html", "v0"): "c.html", ("b.html", "v1"): "a.html"}
