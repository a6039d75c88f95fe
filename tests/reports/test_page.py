import pytest
from lxml import html

from congbo.findings import Finding, Phrase, Place
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
    assert [len(section.xpath(".//tbody/tr")) for section in tree.xpath("//section")] == [2, 1]


def test_what_a_cell_holds_is_shown_and_never_run() -> None:
    tree = html.fromstring(findings_page(FINDINGS, "vi", TEMPLATES))
    assert not tree.xpath("//script")
    assert "<script>" in tree.text_content()


def test_a_page_needs_nothing_else() -> None:
    tree = html.fromstring(findings_page(FINDINGS * 9, "vi", TEMPLATES))
    assert [url for url in tree.xpath("//@href | //@src") if not url.startswith("#")] == []


def test_no_finding_is_left_out_and_what_all_have_in_common_is_said_once() -> None:
    many = [Finding("not_a_rank", Place("a.csv", line, "rank"), "0") for line in range(2, 52)]
    tree = html.fromstring(findings_page(many, "vi", TEMPLATES))
    assert len(tree.xpath("//tbody/tr")) == 50
    assert [len(tree.xpath(f"//dt[text()='{label}']")) for label in ("Yêu cầu", "Cách sửa")] == [1, 1]


def test_findings_of_one_cause_that_are_mended_in_different_ways_say_so_each() -> None:
    some = [
        Finding(
            "not_a_number",
            Place("a.csv", line, "total"),
            "x",
            {"what": Phrase("is_text"), "way": Phrase(way), "example": "1"},
        )
        for line, way in ((2, "drop_percent"), (3, "drop_space"))
    ]
    tree = html.fromstring(findings_page(some, "en", TEMPLATES))
    assert not tree.xpath("//dt[text()='How to mend it']")
    assert [
        row.text_content().count("Drop") + row.text_content().count("Delete") for row in tree.xpath("//tbody/tr")
    ] == [1, 1]
