"""Rankings of all 3,321 communes: what travels where the host compresses, whichever columns they have."""

from __future__ import annotations

import gzip

import pytest

from benchmarks.national import write_national_results
from congbo.gate import check
from congbo.judge import Results
from congbo.languages import LANGUAGES, load_language
from congbo.settings import read_settings
from congbo.views.component import view_component
from congbo.views.context import Context
from congbo.views.escaping import escaped
from congbo.views.release import view_release
from tests.builders import PROJECT, TEMPLATES
from tests.communes import write_communes
from tests.rendering import renderer

FRAME = 2_100
"""What the frame of the site adds to a page."""
CODED, WITHIN = "a code in each name", "within provinces, with classes"


@pytest.fixture(scope="module")
def national(tmp_path_factory):
    """The communes by kind of name and language, 46 components each."""
    settings, made = read_settings(PROJECT / "mkdocs.yml"), {}
    for kind in (CODED, WITHIN):
        folder = tmp_path_factory.mktemp("national") / "results"
        if kind == CODED:
            write_national_results(folder, 3321, 1, 46)
        else:
            write_communes(folder, 3321, 46)
        found = check(folder, settings, False).results
        safe = escaped(Results(found.library, found.judged))
        for code in LANGUAGES:
            made[kind, code] = Context(safe.library, safe.judged, escaped(settings), load_language(code, TEMPLATES))
    return made


@pytest.mark.parametrize(
    ("kind", "language", "of_release", "of_component"),
    [
        (CODED, "vi", 62_500, 54_000),
        (CODED, "en", 52_000, 43_000),
        (WITHIN, "vi", 63_000, 53_000),
        (WITHIN, "en", 60_000, 49_000),
    ],
)
def test_rankings_weigh_little(national, kind, language, of_release, of_component):
    context = national[kind, language]
    index = context.library.indices[0]
    release = index.releases[0]
    for template, page, most in (
        ("release.html", view_release(context, index, release), of_release),
        ("component.html", view_component(context, index, release, "c39"), of_component),
    ):
        content = renderer(language).render(template, page)
        assert content.count("<tr><td>") == 3321
        assert most - 1_500 < len(gzip.compress(content.encode())) + FRAME <= most
