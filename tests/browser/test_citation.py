"""A reader copies a citation, on a page from disk and on one from a server."""

SCORECARD = "pci/2018/da-nang.html"
SENTENCE = "Đà Nẵng đạt 67,65 điểm PCI năm 2018, đứng thứ 5 trong 63 tỉnh, thành phố."
CITATION = (
    "Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI), Chỉ số năng lực cạnh tranh cấp tỉnh năm 2018: Đà Nẵng, "
    "67,65 điểm, hạng 5/63 (bản 1). Công Bố, pci/2018/da-nang.html#v1"
)


def copied(page, button):
    """What lies on the clipboard after the button was pressed."""
    page.evaluate("navigator.clipboard.writeText = text => { window.taken = text; return Promise.resolve(); }")
    page.get_by_role("button", name=button, exact=True).click()
    return page.evaluate("window.taken")


def test_a_citation_is_copied_from_disk(open_page):
    page = open_page(SCORECARD)
    assert copied(page, "Chép trích dẫn") == CITATION
    assert page.locator(".copy-line [role=status]").first.inner_text() == "Đã chép"


def test_the_sentence_goes_with_its_source(open_page):
    sentence, citation = copied(open_page(SCORECARD), "Chép câu dẫn kèm nguồn").split("\n")
    assert sentence.startswith(SENTENCE)
    assert citation == CITATION


def test_bibliographies_are_copied_line_by_line(open_page):
    page = open_page("en/" + SCORECARD)
    page.get_by_text("APA, BibTeX, RIS").click()
    ris = copied(page, "Copy RIS").split("\n")
    assert ris[0] == "TY  - DATA"
    assert "TI  - Provincial Competitiveness Index 2018: Da Nang" in ris
    assert ris[-1].startswith("ER  -")
    assert copied(page, "Copy BibTeX").startswith("@misc{pci-2018-da-nang-v1,\n")


def test_without_scripts_all_can_be_selected_and_no_button_is_dead(open_page):
    page = open_page(SCORECARD, java_script_enabled=False)
    assert page.locator("#cite-text").inner_text() == CITATION
    assert page.locator("#quote").inner_text().startswith(SENTENCE)
    assert page.get_by_role("button", name="Chép").count() == 0
