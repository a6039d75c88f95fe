"""Small sites, page by page as they must be; `pytest --golden` rewrites them, the diff is the review."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from congbo.exports import file_parts
from congbo.languages import LANGUAGES, load_language
from congbo.pages import parts_of
from congbo.render import Renderer
from congbo.urls import in_language
from congbo.views.context import Context
from congbo.views.escaping import escaped
from tests.builders import TEMPLATES, TESTS, checked, site_settings

CASES = sorted(path.parent for path in (TESTS / "sites").glob("*/results"))


def rendered(results: Path) -> dict[str, bytes]:
    """Every page of both languages in the bare layout, and every file that is no page."""
    found = checked(results).results
    safe = escaped(found)
    settings = escaped(site_settings())
    languages = [load_language(code, TEMPLATES) for code in LANGUAGES]
    files = file_parts(found, languages)
    pages = {address: content for part in files for address, content in part(found, site_settings())}
    for language in languages:
        renderer = Renderer(TEMPLATES, language, settings.name, layout="frame/bare.html")
        context = Context(safe.library, safe.judged, settings, language)
        for template, page in (one for part in parts_of(context) for one in part(context)):
            pages[in_language(language.code, page.address)] = renderer.render(template, page).encode()
    return pages


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_site_is_as_it_was_reviewed(case: Path, golden: bool) -> None:
    made, expected = rendered(case / "results"), case / "expected"
    if golden:
        shutil.rmtree(expected, ignore_errors=True)
        for address, content in made.items():
            (expected / address).parent.mkdir(parents=True, exist_ok=True)
            (expected / address).write_bytes(content)
    reviewed = {path.relative_to(expected).as_posix(): path for path in expected.rglob("*") if path.is_file()}
    assert sorted(made) == sorted(reviewed)
    for address, path in reviewed.items():
        assert made[address] == path.read_bytes(), address


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_site_made_twice_has_the_same_bytes(case: Path) -> None:
    assert rendered(case / "results") == rendered(case / "results")


def test_there_are_cases() -> None:
    assert {case.name for case in CASES} == {"two-units", "series-break", "bands-and-quantiles"}
