"""Every refused case of the catalogue as a build: the site that readers see stays untouched, and the words are as reviewed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from congbo.errors import BuildRefused
from congbo.languages import LANGUAGES
from congbo.pipeline import Places, build
from tests.builders import PROJECT, TESTS
from tests.catalogue.folder import Case, sound
from tests.test_catalogue import CASES, STOPPING, run, spoilt, written

Seen = dict[str, tuple[int, int, int]]
REVIEWED = TESTS / "catalogue" / "reports"
REFUSED = [case for case in CASES if case.severity in STOPPING and case.code]
SHARES = 6
MOST = 6
"""Messages of a case that are shown."""


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    """A published site of the sound folder."""
    here = tmp_path_factory.mktemp("published")
    places = Places(PROJECT, written(here / "results", sound()), here / "site", here / "cache")
    build(places, lambda stage, made: None, 1, for_public=False)
    return places


def seen(places: Places) -> Seen:
    """All that lies beside the results: which file on disk, how long, when written."""
    paths = [path for path in places.site.parent.rglob("*") if places.results not in (path, *path.parents)]
    found = {path: path.stat() for path in paths if path.is_file() and path.name != "lock"}
    return {str(path): (stat.st_ino, stat.st_size, stat.st_mtime_ns) for path, stat in found.items()}


@pytest.mark.parametrize("share", range(SHARES))
def test_no_refused_case_touches_the_published_site(places: Places, share: int) -> None:
    before = seen(places)
    assert len(before) > 20
    for case in REFUSED[share::SHARES]:
        shutil.rmtree(places.results)
        spoilt(case, places.results)
        with pytest.raises(BuildRefused):
            build(places, lambda stage, made: None, 1, for_public=False)
        assert seen(places) == before, (case.id, case.code)


def told(case: Case, folder: Path) -> dict[str, str]:
    """A case with all that is said of it, by language; notes are left out."""
    found = [one for one in run(spoilt(case, folder))[0] if one.severity != "note"]
    more = ["  …"] if len(found) > MOST else []
    return {
        language: "\n".join(
            [
                f"{case.id} {case.code or 'sound'}",
                *(f"  {one.severity} {one.say(language)}" for one in found[:MOST]),
                *more,
            ]
        )
        for language in LANGUAGES
    }


def test_all_messages_are_as_they_were_reviewed(tmp_path: Path, golden: bool) -> None:
    cases = [told(case, tmp_path / str(number)) for number, case in enumerate(CASES)]
    for language in LANGUAGES:
        text = "\n".join(case[language] for case in cases) + "\n"
        path = REVIEWED / f"catalogue.{language}.txt"
        if golden:
            path.write_text(text, encoding="utf-8", newline="\n")
        assert text == path.read_text(encoding="utf-8")
