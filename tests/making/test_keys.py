from __future__ import annotations

from pathlib import Path

import pytest

from congbo.frame import Frame, Shell
from congbo.making.keys import Keys
from congbo.rules.scopes import Scope
from tests.builders import library_of, lines, site_settings, two_releases, write_results

EARLIER, LATER = "unit,block,total\na,provinces,5\n", "unit,block,total\na,provinces,6\n"
FILES = two_releases(EARLIER, LATER)
PROJECT = {"mkdocs.yml": "a", "site_src/vi/a.md": "b", "templates/page.html": "c"}
SCOPES = {"old": Scope("x", "x/2023"), "new": Scope("x", "x/2024"), "whole": None}


def shell(frame: str = "", prose: str = "", asset: str = "") -> Shell:
    frames = {
        (code, depth): Frame(frame if code == "vi" else "", "", "", "") for code in ("vi", "en") for depth in (0, 1)
    }
    return Shell(frames, {"about.html": prose}, {asset: Path()})


def keys(
    tmp_path: Path, files: dict[str, str] = FILES, frame: str = "", prose: str = "", asset: str = "", **project: str
) -> dict[str, str]:
    """Every kind of key of a build."""
    folder = write_results(tmp_path, PROJECT | {name.replace("__", "/"): content for name, content in project.items()})
    made = Keys(folder, library_of(files), site_settings(), shell(frame, prose, asset))
    found = {
        f"page {name} {code}": made.of_pages(name, scope, code)
        for name, scope in SCOPES.items()
        for code in ("vi", "en")
    }
    found |= {f"file {name}": made.of_files(name, scope) for name, scope in SCOPES.items()}
    return found | {"shell": made.of_shell(shell(frame, prose, asset)), "results": made.of_results()}


def changed(tmp_path: Path, **changes: object) -> set[str]:
    """The keys that are not the same after a change."""
    before = keys(tmp_path)
    after = keys(tmp_path, **changes)  # type: ignore[arg-type]
    return {name for name in before if before[name] != after[name]}


WHOLE = {"page whole vi", "page whole en", "file whole", "results"}
NEW = {"page new vi", "page new en", "file new"}
OLD = {"page old vi", "page old en", "file old"}


def test_no_two_jobs_have_one_key(tmp_path: Path) -> None:
    made = keys(tmp_path)
    assert len(set(made.values())) == len(made)


def test_the_same_again_has_the_same_keys(tmp_path: Path) -> None:
    assert changed(tmp_path) == set()


def test_a_figure_changes_its_release_and_later_ones_and_the_whole(tmp_path: Path) -> None:
    assert changed(tmp_path, files=FILES | {"x/2024/scores.csv": EARLIER}) == WHOLE | NEW
    assert changed(tmp_path, files=FILES | {"x/2023/scores.csv": LATER}) == WHOLE | NEW | OLD


def test_a_later_release_changes_no_earlier_one(tmp_path: Path) -> None:
    later = {"x/2025/release.yml": FILES["x/2024/release.yml"], "x/2025/scores.csv": LATER}
    assert changed(tmp_path, files=FILES | later) == WHOLE


def test_how_a_file_is_written_is_no_matter(tmp_path: Path) -> None:
    same = lines("unit;block;total", "a;provinces;6,00")
    assert changed(tmp_path, files=FILES | {"x/2024/scores.csv": same}) == set()


@pytest.mark.parametrize("name", ["templates__page.html", "templates__more.html"])
def test_a_template_changes_all_that_is_made(tmp_path: Path, name: str) -> None:
    assert changed(tmp_path, **{name: "changed"}) == set(keys(tmp_path)) - {"results"}


def test_prose_changes_no_page_of_figures(tmp_path: Path) -> None:
    assert changed(tmp_path, **{"site_src__vi__a.md": "changed"}) == set()
    assert changed(tmp_path, prose="changed") == {"shell"}


def test_a_frame_changes_the_pages_of_its_language(tmp_path: Path) -> None:
    assert changed(tmp_path, frame="changed") == {name for name in keys(tmp_path) if name.endswith(" vi")}


def test_an_asset_changes_all_pages_for_they_name_it(tmp_path: Path) -> None:
    names = {name for name in keys(tmp_path) if name.startswith("page ")}
    assert changed(tmp_path, asset="assets/a.0123456789.js") == {*names, "shell"}
