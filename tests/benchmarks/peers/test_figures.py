from __future__ import annotations

import pytest
from jinja2 import Environment, FileSystemLoader

from benchmarks.national import write_national_results
from benchmarks.peers.figures import PageChanged, figures_of, rows_of
from benchmarks.peers.own_scorecards import LANGUAGE, PROJECT, scorecards
from benchmarks.peers.recipes import HERE
from benchmarks.peers.sameness import plain
from congbo.frame import Frame
from congbo.gate import check
from congbo.languages import load_language
from congbo.render import Renderer
from congbo.rules.scopes import Scope
from congbo.settings import read_settings
from congbo.views.context import Context
from congbo.views.escaping import escaped

FRAME = Frame("<html lang=vi>", "<body>", "<main>", "</main></html>")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Scorecards of three communes in three years, by address."""
    results = tmp_path_factory.mktemp("national") / "results"
    write_national_results(results, 3, 3, 46)
    settings = read_settings(PROJECT / "mkdocs.yml")
    safe = escaped(check(results, settings).results)
    context = Context(safe.library, safe.judged, settings, load_language(LANGUAGE, PROJECT / "templates"))
    renderer = Renderer(PROJECT / "templates", context.language, settings.name)
    scopes = [Scope(index.id, release.folder) for index in safe.library.indices for release in index.releases]
    made = [page for scope in scopes for page in scorecards(context, scope, renderer, FRAME)]
    return {address: content.decode() for address, content in made}


def test_a_page_made_from_its_figures_is_our_page(pages: dict[str, str]) -> None:
    template = Environment(loader=FileSystemLoader(HERE), autoescape=True).get_template("scorecard.html")
    for address, page in pages.items():
        assert plain(template.render(frame=FRAME, page=figures_of(page, address, FRAME))) == plain(page)
    assert len(pages) == 9


def test_figures_are_told_one_by_one(pages: dict[str, str]) -> None:
    address = max(pages)
    figures = figures_of(pages[address], address, FRAME)
    assert [len(figures[table]) for table in ("components", "contributions", "history")] == [46, 46, 3]
    assert set(figures["components"][0]) == {
        "href", "name", "maximum", "width", "mean_at", "best_at", "score", "mean", "best", "rank", "ranked",
        "score_change", "rank_change",
    }  # fmt: skip
    assert [row["period"] for row in figures["history"]] == ["2027", "2026", "2025"]
    assert figures["history"][-1]["score_change"] is None


def test_a_row_that_is_drawn_otherwise_is_noticed() -> None:
    with pytest.raises(PageChanged, match="contributions"):
        rows_of('<tr><th scope="row">Đất đai</th><td>9,80</td></tr>', "contributions")
