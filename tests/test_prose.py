import pytest
from lxml import html

from congbo.prose import render_prose


def test_no_prose_gives_nothing() -> None:
    assert render_prose("") == ""


def test_headings_stand_below_the_pages_own() -> None:
    assert [element.tag for element in html.fragments_fromstring(render_prose("# One\n\n## Two\n"))] == ["h3", "h4"]


def test_tables_and_emphasis_are_rendered() -> None:
    tree = html.fromstring(render_prose("**a**\n\n| x | y |\n|---|---|\n| 1 | 2 |\n"))
    assert len(tree.xpath("//strong")) == 1
    assert len(tree.xpath("//table//td")) == 2


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "a <b>bold</b> word", "<img src=x onerror=alert(1)>", "<div>\nblock\n</div>"],
)
def test_html_is_shown_as_text(text: str) -> None:
    tree = html.fromstring(f"<div>{render_prose(text)}</div>")
    assert not tree.xpath("//script | //b | //img | //div/div")
    assert "<" in tree.text_content()


@pytest.mark.parametrize(
    "link",
    [
        "[x](javascript:alert(1))",
        "[x](JavaScript:alert(1))",
        "[x](  javascript:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](vbscript:msgbox)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "[x][1]\n\n[1]: javascript:alert(1)",
        "[x](&#106;avascript:alert(1))",
    ],
)
def test_a_link_leads_only_to_the_web_or_within_the_site(link: str) -> None:
    tree = html.fromstring(f"<div>{render_prose(link)}</div>")
    for url in tree.xpath("//@href | //@src"):
        scheme = "".join(str(url).split()).partition(":")[0].lower() if ":" in str(url) else ""
        assert scheme in {"", "http", "https", "mailto"}


def test_links_to_the_web_stay() -> None:
    tree = html.fromstring(render_prose("[a](https://example.org) [b](../index.html)"))
    assert [str(url) for url in tree.xpath("//@href")] == ["https://example.org", "../index.html"]
