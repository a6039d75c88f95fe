from dataclasses import dataclass
from pathlib import Path

import pytest

from congbo.errors import TemplateBroken
from congbo.frame import Frame
from congbo.languages import load_language
from congbo.model.texts import Text
from congbo.render import Renderer
from congbo.views.parts import Page
from tests.builders import TEMPLATES, write_results

FRAME = Frame("<head>", "<link>", "<body>", "</body>")
COMPONENTS = {
    f"components/{name}.html": "{% macro nothing() %}{% endmacro %}"
    for name in ("figure", "change", "bar", "component_cells")
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting(Page):
    """A page for tests."""

    name: str


def greeting(address: str = "x/2024/a.html") -> Greeting:
    return Greeting(
        address=address, title="Title", description="About", crumbs=(), is_illustrative=False, name="Ann &amp; Bo"
    )


def renderer(
    folder: Path, template: str, language: str = "vi", base_url: str = "", layout: str = "layout.html"
) -> Renderer:
    """A renderer of one page template in a small layout."""
    layouts = {
        "layout.html": "{% block content %}{% endblock %}",
        "slots.html": "{{ page.title }}{{ site.cut }}{% block content %}{% endblock %}",
    }
    write_results(folder, COMPONENTS | layouts | {"page.html": template})
    return Renderer(folder, load_language(language, TEMPLATES), Text(vi="Trang", en="Site"), layout, base_url=base_url)


def in_content(words: str) -> str:
    return "{% extends layout %}{% block content %}" + words + "{% endblock %}"


def test_a_template_receives_its_page_and_the_site(tmp_path: Path) -> None:
    made = renderer(
        tmp_path, in_content("{{ page.name }}|{{ site.name }}|{{ site.language }}|{{ site.other_language }}")
    )
    assert made.render("page.html", greeting()) == "Ann &amp; Bo|Trang|vi|en"


@pytest.mark.parametrize(
    ("language", "base_url", "said"),
    [
        ("vi", "https://a.vn/b/", "https://a.vn/b/en/x/2024/a.html"),
        ("en", "https://a.vn/b", "https://a.vn/b/x/2024/a.html"),
        ("vi", "", ""),
    ],
)
def test_a_page_names_itself_in_the_other_language_where_its_site_is_known(
    tmp_path: Path, language: str, base_url: str, said: str
) -> None:
    made = renderer(tmp_path, in_content("{{ site.other_address }}"), language, base_url)
    assert made.render("page.html", greeting("x/2024/a.html")) == said


def test_messages_are_translated_with_their_arguments(tmp_path: Path) -> None:
    words = in_content('{{ _("Score") }} {{ ngettext("up %(num)s place", "up %(num)s places", 2) }}')
    assert renderer(tmp_path, words, "en").render("page.html", greeting()) == "Score up 2 places"
    assert renderer(tmp_path, words, "vi").render("page.html", greeting()) != "Score up 2 places"


def test_a_per_cent_sign_is_written_once(tmp_path: Path) -> None:
    words = in_content('{{ _("95%% interval") }}')
    assert renderer(tmp_path, words, "en").render("page.html", greeting()) == "95% interval"


def test_a_name_that_the_view_does_not_have_stops_the_build_and_names_the_page(tmp_path: Path) -> None:
    with pytest.raises(TemplateBroken) as raised:
        renderer(tmp_path, in_content("{{ page.surname }}")).render("page.html", greeting())
    assert "page.html" in str(raised.value)
    assert "x/2024/a.html" in str(raised.value)
    assert raised.value.__cause__ is not None


def test_a_broken_template_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(TemplateBroken):
        renderer(tmp_path, "{% if %}").render("page.html", greeting())


def test_a_framed_page_is_frame_head_frame_content_frame(tmp_path: Path) -> None:
    made = renderer(tmp_path, in_content("Nội dung"), layout="slots.html")
    assert made.framed("page.html", greeting(), FRAME).decode() == (
        "<head>Title<link>x/2024/a.html<body>Nội dung</body>"
    )


def test_a_template_finds_the_root_and_the_files_of_the_site(tmp_path: Path) -> None:
    made = renderer(tmp_path, in_content('{{ site.root }}{{ site.assets["a.js"] }}'), "en")
    made.assets = {"a.js": "assets/a.1.js"}
    assert made.render("page.html", greeting()) == "../../../assets/a.1.js"


def test_what_extends_no_layout_stands_without_the_frame(tmp_path: Path) -> None:
    made = renderer(tmp_path, "<feed>{{ page.name }}</feed>")
    assert made.framed("page.html", greeting(), FRAME) == b"<feed>Ann &amp; Bo</feed>"
