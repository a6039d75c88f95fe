"""What stands below every page: the way to report an error, and the line that paper shows."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from congbo.languages import load_language
from congbo.render import Renderer
from congbo.views.home import view_home
from congbo.views.scorecard import view_scorecard
from tests.builders import TEMPLATES, index_yml, last_block, small_results

FILES = small_results(index=index_yml(publisher="{vi: Hội A & B, en: A & B}"))


def scorecard(contact: str, language: str = "vi") -> str:
    """The scorecard of C, as it is set into the frame."""
    context, index, release, judged = last_block(FILES, language)
    renderer = Renderer(TEMPLATES, load_language(language, TEMPLATES), context.settings.name, contact=contact)
    return renderer.render("scorecard.html", view_scorecard(context, index, release, judged, judged.row_of["c"]))


@pytest.mark.parametrize(
    ("language", "subject", "told"),
    [
        (
            "vi",
            "Báo sai sót ở trang “C – THỬ 2024”",
            ["Trang: C – THỬ 2024", "Địa chỉ: x/2024/c.html#v1", "Bản: 1", "Con số trên trang: 70,00 điểm, hạng 1/3"],
        ),
        (
            "en",
            "Error on the page “C – TEST 2024”",
            [
                "Page: C – TEST 2024",
                "Address: en/x/2024/c.html#v1",
                "Version: 1",
                "Figures on the page: 70.00 points, rank 1/3",
            ],
        ),
    ],
)
def test_a_message_names_page_address_version_and_figures(language: str, subject: str, told: list[str]) -> None:
    html = scorecard("saisot@example.org", language)
    (href,) = re.findall(r'<a href="(mailto:[^"]*)">', html)
    parts = urlsplit(href.replace("&amp;", "&"))
    asked = parse_qs(parts.query, strict_parsing=True)
    assert parts.path == "saisot@example.org"
    assert asked["subject"] == [subject]
    assert asked["body"][0].split("\r\n")[:4] == told


def test_without_an_address_the_letter_is_drafted_all_the_same_and_the_page_says_to_whom() -> None:
    html = scorecard("")
    (href,) = re.findall(r'<a href="(mailto:[^"]*)">', html)
    parts = urlsplit(href.replace("&amp;", "&"))
    assert parts.path == ""
    assert "Bản: 1" in parse_qs(parts.query, strict_parsing=True)["body"][0]
    assert 'href="../../about.html#errors"' in html
    assert "about.html#errors" not in scorecard("saisot@example.org")


def test_a_page_without_a_citation_can_be_reported_too() -> None:
    context, *_ = last_block(FILES)
    renderer = Renderer(TEMPLATES, context.language, context.settings.name, contact="a@example.org")
    html = renderer.render("home.html", view_home(context))
    assert "mailto:a@example.org?subject=" in html
    assert "Version" not in html


def test_paper_names_publisher_page_version_and_address() -> None:
    (foot,) = re.findall(r'<p class="print-foot">(.*?)</p>', scorecard(""), re.DOTALL)
    assert re.sub("<[^>]+>", "", foot) == "Nguồn: Hội A &amp; B. C – THỬ 2024, bản 1. Trang thử, x/2024/c.html#v1"


def test_bibliographies_get_an_ampersand_that_they_take() -> None:
    html = scorecard("")
    assert "author = {{Hội A \\&amp; B}}," in html
    assert "AU  - Hội A &amp; B" in html
