"""A site whose earlier scorecards are gathered on profiles: no published address is lost, and no link leads nowhere."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from congbo.pipeline import Places, Report, build
from tests.builders import PROJECT, TESTS

LEADS_ON = b'http-equiv="refresh"'
SMALL = 1_200
"""Bytes of a page that only leads on."""


class Site:
    """The site of results with corrections, withdrawn and expected releases."""

    def __init__(self, folder: Path) -> None:
        self.places = Places(PROJECT, folder / "results", folder / "site", folder / "cache")
        shutil.copytree(TESTS / "sites" / "corrected" / "results", self.places.results)

    def build(self, scorecards: str) -> tuple[Report, dict[str, bytes]]:
        """Builds it, which follows every link; its pages."""
        settings = self.places.results / "x" / "index.yml"
        said = settings.read_text("utf-8").partition("scorecards:")[0]
        settings.write_text(f"{said}scorecards: {scorecards}\n", encoding="utf-8", newline="")
        report = build(self.places, lambda stage, made: None, 1)
        site = self.places.site
        return report, {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*.html")}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site(tmp_path_factory.mktemp("gathered"))


def test_earlier_scorecards_are_gathered_and_come_back(site: Site) -> None:
    before, pages = site.build("all")
    after, gathered = site.build("latest")
    assert gathered.keys() == pages.keys()
    assert after.size < before.size
    moved = {name for name in pages if LEADS_ON in gathered[name] and LEADS_ON not in pages[name]}
    assert {name for name in pages if name.startswith("x/2023/") and b'"headline"' in pages[name]} <= moved
    assert all(len(gathered[name]) < SMALL for name in moved)
    assert all(f"../../units/{Path(name).name}#x-{Path(name).parts[-2]}".encode() in gathered[name] for name in moved)
    assert not [name for name in moved if name.startswith("x/2026/") or "/v1/" in name]
    again, back = site.build("all")
    assert again.size == before.size
    assert back == pages
