"""The page of a decision against the skeleton of a real one (Nghị định 30/2020/NĐ-CP, appendix III, sample 1.2)."""

from __future__ import annotations

import re

import pytest
from lxml import html

from congbo.languages import LANGUAGES
from congbo.urls import in_language
from tests.builders import TESTS
from tests.test_sites import rendered

PAGE = "x/2024/decision.html"
HEAD = [
    "Ủy ban nhân dân Tỉnh Minh Họa",
    "Số: 05/QĐ-UBND",
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "Độc lập - Tự do - Hạnh phúc",
    "Minh Họa, ngày 05 tháng 02 năm 2025",
]
TITLE = [
    "Quyết định",
    "Về việc phê duyệt và công bố Chỉ số cải cách hành chính và Chỉ số hài lòng năm 2024 của các sở, ban, ngành",
    "Ủy ban nhân dân tỉnh Minh Họa",
]
BASES = [
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành "
    "chính nhà nước giai đoạn 2021 - 2030;",
    "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 20 tháng 01 năm 2025.",
]
ARTICLES = ["Quyết định:", "Điều 1.", "Điều 2.", "1.", "a)", "b)", "2.", "Điều 3."]
RECIPIENTS = ["Như Điều 3;", "Bộ Nội vụ (để b/c);", "TT Tỉnh ủy, TT HĐND tỉnh (để b/c);", "Lưu: VT, SNV."]
CAPACITIES = ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"]
COLUMNS = [
    "STT", "Tên đơn vị", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "Điểm điều tra XHH", "Tổng điểm", "Tỷ lệ (%)",
    "Xếp hạng",
]  # fmt: skip


@pytest.fixture(scope="module", params=LANGUAGES)
def page(request: pytest.FixtureRequest) -> html.HtmlElement:
    """The page in each language."""
    made = rendered(TESTS / "sites" / "decision" / "results")
    return html.document_fromstring(made[in_language(request.param, PAGE)].decode())


def said(element: html.HtmlElement) -> str:
    """The words of an element, a blank for each break."""
    for line in element.iter("br"):
        line.tail = f" {line.tail or ''}"
    return re.sub(r"\s+", " ", element.text_content()).strip()


def having(root: html.HtmlElement, *names: str) -> list[html.HtmlElement]:
    """The elements within another that are of one of these classes, or tags, in order."""
    return [one for one in root.iterdescendants() if one.tag in names or one.get("class") in names]


def texts(page: html.HtmlElement, *names: str) -> list[str]:
    """The words of such elements of the first document."""
    return [said(one) for one in having(having(page, "document")[0], *names)]


def test_the_extract_is_vietnamese_in_both_languages(page: html.HtmlElement) -> None:
    assert {one.get("lang") for one in having(page, "document", "annex")} == {"vi"}


def test_the_head_has_the_body_the_number_the_nation_the_motto_place_and_day(page: html.HtmlElement) -> None:
    assert [said(one) for one in having(having(page, "document-head")[0], "p")] == HEAD


def test_the_name_of_the_type_the_gist_and_the_authority_follow(page: html.HtmlElement) -> None:
    assert texts(page, "document-type", "document-subject", "document-authority") == TITLE
    second = having(page, "document")[1]
    assert [said(one) for one in having(second, "document-authority")] == ["Chủ tịch Ủy ban nhân dân tỉnh Minh Họa"]


def test_laws_are_cited_without_number_others_in_full_and_the_last_line_ends_in_a_stop(page: html.HtmlElement) -> None:
    assert texts(page, "basis") == BASES


def test_articles_clauses_and_points_are_numbered_and_the_last_ends_the_document(page: html.HtmlElement) -> None:
    lines = texts(page, "decides", "article", "clause", "point")
    assert [line[: len(start)] for line, start in zip(lines, ARTICLES, strict=True)] == ARTICLES
    assert [line for line in lines if line.endswith("./.")] == [lines[-1]]


def test_recipients_stand_before_the_capacity_of_the_signer(page: html.HtmlElement) -> None:
    recipients = having(page, "recipients")[0]
    assert [said(one) for one in having(recipients, "p")] == ["Nơi nhận:"]
    assert [said(one) for one in having(recipients, "li")] == RECIPIENTS
    assert texts(page, "capacity") == CAPACITIES
    foot = having(page, "document-foot")[0]
    assert [one.get("class") for one in foot] == ["recipients", "signature"]


def test_no_seal_no_signature_no_name_and_the_mark_of_an_extract(page: html.HtmlElement) -> None:
    documents = having(page, "document")
    assert [having(one, "img", "svg", "signer") for one in (*documents, *having(page, "annex"))] == [[]] * 4
    marks = [said(having(one, "extract-mark")[0]).split(".")[:2] for one in documents]
    assert marks == [["Văn bản hư cấu, chỉ để minh họa", " Bản trích"]] * 2


def test_the_annex_has_a_table_for_the_block_and_says_what_it_belongs_to(page: html.HtmlElement) -> None:
    first, second = having(page, "annex")
    assert said(having(first, "annex-number")[0]) == "Phụ lục I"
    assert said(having(first, "annex-of")[0]) == (
        "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Minh Họa)"
    )
    assert [said(one) for one in having(first.find(".//thead"), "th")] == COLUMNS
    assert [said(one) for one in having(second.find(".//thead"), "th")][-2:] == ["Xếp hạng", "Xếp loại"]
    rows = [[said(cell) for cell in row] for row in having(first.find(".//tbody"), "tr")]
    assert rows == [
        ["1", "Sở Nội vụ", "20", "9,60", "9,25", "9,25", "18,50", "92,50", "1"],
        ["2", "Sở Tư pháp", "20", "8,00", "7,50", "7,50", "15,00", "75,00", "2"],
        ["3", "Thanh tra tỉnh", "10", "9,50", "9,00", "không áp dụng", "9,00", "90,00", "3"],
    ]


def test_the_parts_stand_in_the_order_of_the_document(page: html.HtmlElement) -> None:
    order = [
        "document-head", "document-type", "document-subject", "document-authority", "basis", "decides", "article",
        "document-foot",
    ]  # fmt: skip
    classes = [one.get("class") for one in having(page, "document")[0] if one.get("class") in order]
    assert list(dict.fromkeys(classes)) == order


def test_the_signed_document_is_linked_with_its_checksum(page: html.HtmlElement) -> None:
    signed = having(page, "signed")[0]
    assert having(signed, "a")[0].get("href").endswith("signed/quyet-dinh-05.pdf")
    assert re.fullmatch(r"[0-9a-f]{64}", said(having(signed, "code")[0]))
