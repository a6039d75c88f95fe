"""A build that knows the last one makes what a clean build makes, whatever happened in between."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from congbo.pipeline import Places, build
from tests.builders import PROJECT, framework_csv, lines, release_yml, released, two_releases, units_csv, write_results

FIRST = lines("unit,block,total,one,two", "a,provinces,9,4,5", "b,provinces,8,3,5", "c,provinces,[x],[x],[n]")
SECOND = lines("unit,block,total,one,two", "a,provinces,7,3,4", "b,provinces,8,3,5", "c,provinces,6,2,4")
FILES = two_releases(FIRST, SECOND, framework=framework_csv("one", "two"))


class Site:
    """A project of its own with results, a site and a cache."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.project, self.results = folder, folder / "project", folder / "results"
        self.caches = [folder / "cache", folder / ".site-releases"]

    def release(self) -> None:
        """Makes all that the results hold public."""
        texts = {
            path.relative_to(self.results).as_posix(): path.read_text("utf-8") for path in self.results.rglob("*.*")
        }
        write_results(self.results, released(texts))

    def build(self, name: str = "site", cache: str = "cache") -> tuple[bool, dict[str, bytes]]:
        """Whether there was anything new, and every file of the site."""
        places = Places(self.project, self.results, self.folder / name, self.folder / cache)
        is_new = build(places, lambda stage, made: None, 1).is_new
        return is_new, {
            path.relative_to(places.site).as_posix(): path.read_bytes()
            for path in places.site.rglob("*")
            if path.is_file()
        }

    def files(self) -> dict[str, int]:
        """Which file of the disk each page is."""
        return {
            path.relative_to(self.folder / "site").as_posix(): path.stat().st_ino
            for path in (self.folder / "site").rglob("*.html")
        }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site that was built once, with its project, results and caches."""
    made = Site(tmp_path_factory.mktemp("built"))
    made.project.mkdir()
    for name in ("site_src", "templates"):
        shutil.copytree(PROJECT / name, made.project / name)
    shutil.copy(PROJECT / "mkdocs.yml", made.project)
    write_results(made.results, FILES)
    made.release()
    made.build()
    return made.folder


@pytest.fixture
def site(built: Path, tmp_path: Path) -> Site:
    """A copy of it, to be changed."""
    return Site(Path(shutil.copytree(built, tmp_path / "copy")))


def edit(site: Site, name: str, old: str, new: str) -> None:
    """Changes a file of the project or the results."""
    path = site.folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


CHANGES: dict[str, Callable[[Site], object]] = {
    "nothing": lambda site: None,
    "a figure": lambda site: edit(site, "results/x/2024/scores.csv", "a,provinces,7,3,4", "a,provinces,6,2,4"),
    "an earlier figure": lambda site: edit(site, "results/x/2023/scores.csv", "a,provinces,9,4,5", "a,provinces,8,3,5"),
    "a figure less": lambda site: edit(
        site, "results/x/2024/scores.csv", "c,provinces,6,2,4", "c,provinces,[x],[x],[x]"
    ),
    "a name": lambda site: edit(site, "results/units.csv", ",B,B,", ",Bê,Be,"),
    "a unit more": lambda site: write_results(site.results, {"units.csv": units_csv("a", "b", "c", "d")}),
    "a release more": lambda site: write_results(
        site.results, {"x/2025/release.yml": release_yml(), "x/2025/scores.csv": FIRST}
    ),
    "a release less": lambda site: shutil.rmtree(site.results / "x" / "2023"),
    "a word of the index": lambda site: edit(site, "results/x/index.yml", "Chỉ số thử", "Chỉ số khác"),
    "a template": lambda site: edit(site, "project/templates/scorecard.html", "<h1>", '<h1 class="x">'),
    "a sentence": lambda site: edit(site, "project/templates/locale/vi/congbo.po", "Về trang đầu", "Quay về trang đầu"),
    "prose": lambda site: edit(site, "project/site_src/vi/about.md", "# ", "# Mới: "),
    "a style": lambda site: edit(site, "project/site_src/assets/congbo.css", "body {", "body  {"),
    "a script": lambda site: edit(site, "project/site_src/assets/compare.js", "\n", "\n\n"),
    "the name of the site": lambda site: edit(site, "project/mkdocs.yml", "name: {vi: Công Bố", "name: {vi: Trang"),
    "an altered page": lambda site: (site.folder / "site" / "x" / "2024" / "a.html").write_text("altered"),
    "a lost page": lambda site: (site.folder / "site" / "units" / "a.html").unlink(),
    "a lost manifest": lambda site: (site.folder / "site" / "manifest.json").unlink(),
    "a lost site": lambda site: shutil.rmtree(site.folder / "site"),
    "a lost cache": lambda site: shutil.rmtree(site.caches[0]),
    "a lost memory": lambda site: shutil.rmtree(site.caches[1]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_after_any_change_a_build_makes_what_a_clean_one_makes(site: Site, change: str) -> None:
    CHANGES[change](site)
    site.release()
    assert site.build()[1] == site.build("clean", "clean-cache")[1]
    assert site.build()[0] is False


FLIPS = {
    "in each hash": (0, slice(None)),
    "in even ones": (70, slice(0, None, 2)),
    "in odd ones": (70, slice(1, None, 2)),
}
"""Where in an entry of the cache a byte flips, behind whose hash of 64 digits its content stands; and in which entries."""


@pytest.mark.parametrize("flip", FLIPS)
def test_cached_is_clean_after_a_byte_flips_in_entries_of_the_cache(site: Site, flip: str) -> None:
    place, which = FLIPS[flip]
    memory, files = site.caches[1] / "made.txt", sorted(path for path in site.caches[0].rglob("*") if path.is_file())
    assert len(files) > 20
    entries = memory.read_bytes().split(b"\n")[:-1]
    entries[which] = [flipped(entry, place) for entry in entries[which]]
    memory.write_bytes(b"\n".join(entries) + b"\n")
    for path in files[which]:
        path.write_bytes(flipped(path.read_bytes(), place))
    edit(site, "results/x/2024/scores.csv", "a,provinces,7,3,4", "a,provinces,6,2,4")
    site.release()
    assert site.build()[1] == site.build("clean", "clean-cache")[1]


def flipped(entry: bytes, place: int) -> bytes:
    """An entry of a cache in which one bit of a byte is turned over."""
    return entry[:place] + bytes([entry[place] ^ 1]) + entry[place + 1 :]


def test_a_new_release_writes_no_page_of_an_old_one(site: Site) -> None:
    before = site.files()
    CHANGES["a release more"](site)
    site.release()
    site.build()
    written = {name for name, file in site.files().items() if before.get(name) != file}
    assert not [name for name in written if name.removeprefix("en/").startswith(("x/2023/", "x/2024/"))]
    assert {"x/2025/a.html", "units/a.html", "x/index.html", "index.html"} <= written


def test_only_pages_whose_content_changes_are_written(site: Site) -> None:
    before = site.files()
    pages = site.build()[1]
    CHANGES["a figure"](site)
    site.release()
    after = site.build()[1]
    written = {name for name, file in site.files().items() if before.get(name) != file}
    assert written == {name for name in after if name.endswith(".html") and pages.get(name) != after[name]}
    assert "x/2024/a.html" in written


def test_a_copy_of_a_site_is_as_fit_for_a_build_as_the_site(site: Site) -> None:
    assert site.build()[0] is False


def test_what_is_not_public_changes_neither_site_nor_cache(site: Site) -> None:
    def kept() -> dict[Path, bytes]:
        folders = (*site.caches, site.folder / "site")
        return {path: path.read_bytes() for one in folders for path in one.rglob("*") if path.is_file()}

    before = kept()
    write_results(site.results, {"x/2025/release.yml": release_yml(), "x/2025/scores.csv": FIRST})
    assert not site.build()[0]
    assert kept() == before
