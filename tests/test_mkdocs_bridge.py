import pytest
from lxml import html

from congbo.frame import OWN_NAMES, Shell
from congbo.languages import LANGUAGES


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
    frame = html.fromstring(shell.frames[language, 0].fill("", "", ""))
    links = [str(href) for href in frame.xpath("//footer//a/@href")]
    calendar, corrections, *links = links
    assert (calendar.endswith("calendar.html"), corrections.endswith("corrections.html")) == (True, True)
    assert len(links) >= 6
    folder = "en/" if language == "en" else ""
    assert all(f"{folder}{link.removeprefix('../').removeprefix('en/')}" in shell.pages for link in links)
