from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html

from congbo.frame import OWN_NAMES, Shell
from congbo.languages import LANGUAGES, load_language
from congbo.mkdocs_bridge import said
from tests.builders import TEMPLATES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_prose_is_in_its_language(shell: Shell, language: str) -> None:
    pages = {address: text for address, text in shell.pages.items() if address.startswith("en/") == (language == "en")}
    assert {html.fromstring(text).get("lang") for text in pages.values()} == {language}


def test_the_switch_on_prose_leads_to_the_same_page_in_the_other_language(shell: Shell) -> None:
    links = {
        address: html.fromstring(shell.pages[address]).xpath("string(//a[@class='switch']/@href)")
        for address in ("about.html", "en/about.html")
    }
    assert links == {"about.html": "en/about.html", "en/about.html": "../about.html"}


def test_the_switch_names_the_other_language_in_its_own_words(shell: Shell) -> None:
    tree = html.fromstring(shell.pages["about.html"])
    assert OWN_NAMES["en"] in tree.xpath("string(//a[@class='switch'])")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_of_prose_holds_the_pages_of_one_language(shell: Shell, language: str) -> None:
    frame = html.fromstring(shell.frames[language, 0].fill(b"", "", b"").decode())
    links = [str(href) for href in frame.xpath("//footer//a/@href")]
    assert [link.rpartition("/")[2] for link in links[:3]] == ["calendar.html", "corrections.html", "files.html"]
    links = links[3:]
    assert len(links) >= 6
    folder = "en/" if language == "en" else ""
    assert all(f"{folder}{link.removeprefix('../').removeprefix('en/')}" in shell.pages for link in links)


@pytest.mark.parametrize(
    ("address", "words"),
    [("about.html", "Báo sai sót ở trang này"), ("en/about.html", "Report an error on this page")],
)
def test_an_error_on_prose_is_reported_in_the_language_of_the_page(shell: Shell, address: str, words: str) -> None:
    (link,) = html.fromstring(shell.pages[address]).xpath("//p[@class='report']/a[starts-with(@href, 'mailto:')]")
    assert link.text == words
    assert parse_qs(urlsplit(link.get("href")).query)["body"][0].count(address) == 1


def test_a_message_is_said_with_its_facts() -> None:
    language = load_language("vi", TEMPLATES)
    assert said(language, "version %(number)s", number=3) == "bản 3"
    assert said(language, "Home") == "Trang đầu"
