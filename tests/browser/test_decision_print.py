"""The printed decision: A4 as the rules of clerical work have it, the document on one sheet and its annex on another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from congbo.pipeline import Places, build
from tests.builders import PROJECT, TESTS, lines, released, small_results, write_results
from tests.papers import DECISION, decision_yml

UNITS = [f"u{number}" for number in range(1, 21)]
SHEET = re.compile(rb"/Type\s*/Page\b")
SIZE = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)")
LONG = (
    "Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị theo dõi, đôn đốc việc khắc phục tồn tại, hạn chế. " * 2
)
BASIS = (
    "{type: Nghị quyết, number: 76/NQ-CP, date: 2021-07-15, issuer: Chính phủ, "
    "title: ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030}"
)


@pytest.fixture(scope="module")
def twenty(tmp_path_factory):
    """The site of one decision about twenty units."""
    folder = tmp_path_factory.mktemp("twenty")
    files = small_results(
        units=(TESTS / "sites/decision/results/units.csv").read_text(encoding="utf-8")
        + lines(*(f"{unit},province,,Sở Thứ {unit},{unit},,,,," for unit in UNITS)),
        scores=lines(
            "unit,block,total,total:self,total:appraised,total:survey",
            *(f"{unit},provinces,{60 + place},65,50,{10 + place}" for place, unit in enumerate(UNITS)),
        ),
    )
    changes = {
        "bases": f"[{', '.join([DECISION['bases'].strip('[]'), *[BASIS] * 5])}]",
        "proposal": "{by: Giám đốc Sở Nội vụ, document: {type: Tờ trình, number: 12/TTr-SNV, date: 2025-01-20}}",
        "articles": f"[{{text: '{LONG}'}}, {{text: '{LONG}'}}, {{text: '{LONG}'}}]",
        "recipients": "[Như Điều 3, Bộ Nội vụ, 'TT Tỉnh ủy, TT HĐND tỉnh', Cổng TTĐT tỉnh]",
    }
    files["x/2024/decision.yml"] = decision_yml(changes)
    results = write_results(folder / "results", released(files))
    build(Places(PROJECT, results, folder / "site", folder / "cache"), lambda stage, pages: None, workers=1)
    return folder / "site" / "x" / "2024" / "decision.html"


def printed(chromium, page_file: Path, **options) -> bytes:
    """The page as a PDF of the size that its style asks for."""
    page = chromium.new_page()
    try:
        page.goto(page_file.as_uri())
        return page.pdf(prefer_css_page_size=True, **options)
    finally:
        page.close()


def test_twenty_units_take_two_sheets_of_a4(chromium, twenty):
    pdf = printed(chromium, twenty)
    assert len(SHEET.findall(pdf)) == 2
    sizes = {(round(float(width) * 25.4 / 72), round(float(height) * 25.4 / 72)) for width, height in SIZE.findall(pdf)}
    assert sizes == {(210, 297)}


def test_paper_bears_the_document_and_nothing_of_the_site(chromium, twenty):
    page = chromium.new_page()
    page.goto(twenty.as_uri())
    page.emulate_media(media="print")
    hidden = page.evaluate("""() => [".site-header", ".site-footer", ".crumbs", ".around"].map(
        one => document.querySelector(one).checkVisibility())""")
    shown = page.evaluate("""() => [".document", ".annex", ".extract-mark"].map(
        one => document.querySelector(one).checkVisibility())""")
    style = page.evaluate("""() => {
        const head = getComputedStyle(document.querySelector(".annex thead"));
        const text = getComputedStyle(document.querySelector(".document"));
        const annex = getComputedStyle(document.querySelector(".annex"));
        return [head.display, text.fontSize, text.fontFamily.split(",")[0], text.color, annex.breakBefore];
    }""")
    page.close()
    assert (hidden, shown) == ([False] * 4, [True] * 3)
    assert style == ["table-header-group", "17.3333px", '"Times New Roman"', "rgb(0, 0, 0)", "page"]


def test_motto_and_nation_stand_on_one_line_each_in_print(chromium, twenty):
    page = chromium.new_page(viewport={"width": 624, "height": 900})
    page.goto(twenty.as_uri())
    page.emulate_media(media="print")
    heights = page.evaluate("""() => [".country", ".motto"].map(one => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(one));
        return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size;
    })""")
    page.close()
    assert heights == [1, 1]
