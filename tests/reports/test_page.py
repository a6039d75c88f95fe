import pytest
from lxml import html

from congbo.findings import Finding, Place
from congbo.reports.page import findings_page
from tests.builders import TEMPLATES

FINDINGS = [
    Finding("not_a_rank", Place("a.csv", 2, "rank"), "<script>alert(1)</script>"),
    Finding("not_a_rank", Place("a.csv", 3, "rank"), "0"),
    Finding("normalised_text", Place("a.csv"), facts={"what": "BOM"}),
]


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_page_has_a_section_for_each_cause_and_a_line_for_each_finding(language: str) -> None:
    tree = html.fromstring(findings_page(FINDINGS, language, TEMPLATES))
    assert tree.get("lang") == language
    assert [section.get("class") for section in tree.xpath("//section")] == ["error", "note"]
    assert [len(section.xpath(".//li")) for section in tree.xpath("//section")] == [2, 1]


def test_what_a_cell_holds_is_shown_and_never_run() -> None:
    tree = html.fromstring(findings_page(FINDINGS, "vi", TEMPLATES))
    assert not tree.xpath("//script")
    assert "<script>" in tree.text_content()


def test_a_page_needs_nothing_else() -> None:
    assert not html.fromstring(findings_page(FINDINGS, "vi", TEMPLATES)).xpath("//@href | //@src")
