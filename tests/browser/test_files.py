"""What machines are told stands in pages as data: no browser runs it, and it can be read; files can be taken away."""

import json
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

DATA = "script[type='application/ld+json']"


@pytest.mark.parametrize(
    ("address", "kind"),
    [("pci/2019/index.html", "Dataset"), ("en/files.html", "DataCatalog")],
    ids=["release", "files"],
)
def test_structured_data_is_read_and_never_run(open_page, address, kind):
    page = open_page(address)
    (text,) = page.locator(DATA).all_text_contents()
    assert json.loads(text)["@type"] == kind
    assert page.evaluate("window.policyViolations") == []


@pytest.mark.parametrize("language", ["", "en/"])
def test_every_file_is_where_its_link_leads_and_as_large_as_the_page_says(open_page, language):
    page = open_page(f"{language}files.html")
    files = page.locator("a:has(+ .size)").evaluate_all(
        "links => links.map(link => [link.href, link.nextElementSibling.textContent])"
    )
    assert len(files) > 40
    for href, told in files:
        size = Path(unquote(urlsplit(href).path)).stat().st_size
        number, unit = told.replace("\u00a0", " ").split()
        steps = {"kB": 1000, "MB": 1_000_000}[unit]
        assert abs(float(number.replace(",", ".")) * steps - size) <= steps, href
