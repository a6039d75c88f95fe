"""Templates and views agree both ways: no name without a field, no field without a use."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import nodes

from congbo.render import SiteFacts
from congbo.views.calendar import Calendar
from congbo.views.cards.release_card import ReleaseCard
from congbo.views.cards.unit_card import UnitCard
from congbo.views.classes import ClassesPage
from congbo.views.compare import ComparePage
from congbo.views.component import ComponentPage
from congbo.views.corrections import CorrectionsPage
from congbo.views.decision import DecisionPage
from congbo.views.embeds.headline import EmbeddedHeadline
from congbo.views.embeds.moved_embed import MovedEmbed
from congbo.views.embeds.ranking import EmbeddedRanking
from congbo.views.feed import Feed
from congbo.views.files import FilesPage
from congbo.views.home import Home
from congbo.views.index import IndexPage
from congbo.views.moved import MovedPage
from congbo.views.parts import Page
from congbo.views.profile import Profile
from congbo.views.release import ReleasePage
from congbo.views.scorecard import Scorecard
from congbo.views.units import UnitsPage
from tests.builders import TEMPLATES
from tests.template_types import ENVIRONMENT, owner, reachable, used_by

VIEWS: dict[str, type[Page]] = {
    "home.html": Home,
    "units.html": UnitsPage,
    "calendar.html": Calendar,
    "compare.html": ComparePage,
    "profile.html": Profile,
    "index.html": IndexPage,
    "decision.html": DecisionPage,
    "release.html": ReleasePage,
    "classes.html": ClassesPage,
    "component.html": ComponentPage,
    "scorecard.html": Scorecard,
    "moved.html": MovedPage,
    "gathered.html": MovedPage,
    "corrections.html": CorrectionsPage,
    "feed.xml": Feed,
    "files.html": FilesPage,
}
STANDING_ALONE = {"feed.xml", "gathered.html"}
"""Templates that extend no layout: what is no HTML, and what there may be too many of."""
EMBEDS: dict[str, type[Page]] = {
    "embed/headline.html": EmbeddedHeadline,
    "embed/headline.svg": EmbeddedHeadline,
    "embed/ranking.html": EmbeddedRanking,
    "embed/ranking.svg": EmbeddedRanking,
    "embed/moved.html": MovedEmbed,
    "embed/moved.svg": MovedEmbed,
    "cards/unit.svg": UnitCard,
    "cards/release.svg": ReleaseCard,
}
"""What other sites show, without a layout: embeds, each as page and as picture, and cards."""
OF_THE_LAYOUT = {
    (Page, name)
    for name in (
        "title",
        "description",
        "is_illustrative",
        "stays_unlisted",
        "canonical",
        "forward",
        "citation",
        "address",
        "card",
    )
}
"""What `frame/slots.html` takes from every page."""
OF_THE_RENDERER = {(Page, "address")}
"""What decides where a page lies and what its links to the other language are."""
USED = {template: used_by(template, page=view, site=SiteFacts) for template, view in VIEWS.items()}


@pytest.mark.parametrize("template", VIEWS)
def test_a_template_uses_only_what_its_view_has(template: str) -> None:
    assert USED[template].unknown == set()


@pytest.mark.parametrize("template", EMBEDS)
def test_an_embed_uses_only_what_its_view_has(template: str) -> None:
    assert used_by(template, page=EMBEDS[template], site=SiteFacts).unknown == set()


@pytest.mark.parametrize("kind", ["headline", "ranking", "moved"])
def test_page_and_picture_together_use_every_field_of_an_embed(kind: str) -> None:
    view = EMBEDS[f"embed/{kind}.html"]
    own = {name for owner, name in reachable(view) if owner is view}
    used = {
        name
        for ending in ("html", "svg")
        for _, name in used_by(f"embed/{kind}.{ending}", page=view, site=SiteFacts).fields
    }
    assert own - used == set()


@pytest.mark.parametrize("template", VIEWS)
def test_a_template_uses_every_field_of_its_own_view(template: str) -> None:
    view = VIEWS[template]
    own = {(kind, name) for kind, name in reachable(view) if kind is view}
    assert {name for kind, name in own - USED[template].fields} == set()


def test_every_field_of_a_part_is_used_by_some_template() -> None:
    fields = {one for view in VIEWS.values() for one in reachable(view) if one[0] not in VIEWS.values()}
    used = {one for usage in USED.values() for one in usage.fields} | OF_THE_LAYOUT | OF_THE_RENDERER
    assert {f"{kind.__name__}.{name}" for kind, name in fields - used} == set()


def test_the_layout_takes_what_browsers_and_search_engines_are_told() -> None:
    usage = used_by("frame/slots.html", page=Page, site=SiteFacts)
    assert usage.unknown == set()
    assert {one for one in usage.fields if one[0] is Page} == OF_THE_LAYOUT


def test_the_bare_layout_takes_no_more_than_the_real_one() -> None:
    usage = used_by("frame/bare.html", page=Page, site=SiteFacts)
    assert usage.unknown == set()
    assert {one for one in usage.fields if one[0] is Page} <= OF_THE_LAYOUT


def test_every_fact_about_the_site_is_used() -> None:
    templates = [*VIEWS.items(), *EMBEDS.items(), ("frame/slots.html", Page), ("frame/bare.html", Page)]
    used = {
        name
        for template, view in templates
        for kind, name in used_by(template, page=view, site=SiteFacts).fields
        if kind is SiteFacts
    }
    assert used == {name for _, name in reachable(SiteFacts)}


def test_every_page_template_has_a_view_and_extends_the_layout() -> None:
    assert {path.name for path in TEMPLATES.glob("*.html")} - {"report.html"} == set(VIEWS) - {"feed.xml"}
    for template in set(VIEWS) - STANDING_ALONE:
        first = (TEMPLATES / template).read_text(encoding="utf-8").splitlines()[0]
        assert first == "{% extends layout %}"


@pytest.mark.parametrize("path", sorted((TEMPLATES / "components").glob("*.html")), ids=lambda path: path.stem)
def test_a_component_begins_by_saying_what_it_takes_and_bears_its_macros_name(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("{#- ")
    macros = {node.name for node in ENVIRONMENT.parse(text).find_all(nodes.Macro)}
    assert path.stem in macros or path.stem in {"change", "class_steps", "component_cells", "masthead"}


def test_the_walk_finds_a_name_that_the_view_does_not_have() -> None:
    assert owner(Scorecard, "title") is Page
    assert (Scorecard, "unit") in reachable(Scorecard)
    assert used_by("release.html", page=Scorecard, site=SiteFacts).unknown != set()
