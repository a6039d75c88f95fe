"""Cases of the catalogue that need a disk, a clock of files, or a build."""

from __future__ import annotations

from pathlib import Path

import pytest

from congbo import read
from congbo.errors import BuildRefused
from congbo.numbers import rescale
from congbo.pipeline import Places, build
from congbo.settings import read_settings
from tests.builders import PROJECT, codes, released, small_results, write_results
from tests.catalogue.folder import SCORES, sound
from tests.test_catalogue import written


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_file_that_changes_while_it_is_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = written(tmp_path, sound())
    original = Path.read_bytes

    def slowly(path: Path) -> bytes:
        content = original(path)
        if path.name == "scores.csv" and "2024" in path.parts:
            with path.open("ab") as file:
                file.write(b"x\n")
        return content

    monkeypatch.setattr(Path, "read_bytes", slowly)
    found = read.read_results(folder)[1]
    assert [(one.code, one.place.file) for one in found] == [("changed_while_reading", SCORES)]


@pytest.mark.parametrize(("stored", "shown"), [(8125, 813), (8124, 812), (-8125, -813), (5, 1), (4, 0)])
def test_halves_are_rounded_up(stored: int, shown: int) -> None:
    assert rescale(stored, 2, 1) == shown


@pytest.mark.parametrize("address", ["example", "ftp://a.vn", "https://a.vn/?x=1", "https://a.vn/#x", "javascript:x"])
def test_an_address_of_the_site_that_is_none_is_refused(tmp_path: Path, address: str) -> None:
    text = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    assert 'base_url: ""' in text
    files = write_results(tmp_path, {"mkdocs.yml": text.replace('base_url: ""', f'base_url: "{address}"')})
    with pytest.raises(BuildRefused, match="base_url"):
        read_settings(files / "mkdocs.yml")


@pytest.mark.parametrize("site", ["results", "results/site", ".", "other"])
def test_dangerous_output_folders_are_refused_and_left_alone(tmp_path: Path, site: str) -> None:
    results = write_results(tmp_path / "results", small_results())
    write_results(tmp_path / "other", {"precious.txt": "mine"})
    before = contents(tmp_path)
    with pytest.raises(BuildRefused):
        build(Places(PROJECT, results, tmp_path / site, tmp_path / "cache"), lambda stage, made: None)
    assert contents(tmp_path) == before


def test_a_refused_build_leaves_the_old_site_as_it_was(tmp_path: Path) -> None:
    places = Places(PROJECT, tmp_path / "results", tmp_path / "site", tmp_path / "cache")
    write_results(places.results, released(small_results()))
    build(places, lambda stage, made: None, 1)
    before = contents(places.site)
    write_results(places.results, released(small_results(scores="unit,block,total\na,provinces,=1+1\n")))
    with pytest.raises(BuildRefused) as refusal:
        build(places, lambda stage, made: None, 1)
    assert codes(refusal.value.findings) == ["not_a_number"]
    assert contents(places.site) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [".site-releases", "cache", "results", "site"]
    assert [path.name for path in sorted((tmp_path / ".site-releases").iterdir())] == ["lock", "made.txt"]
