import pytest

from congbo.views.provenance.downloads import view_downloads
from tests.builders import context_of, small_results


@pytest.mark.parametrize(("language", "up"), [("vi", ""), ("en", "../../../x/2024/")])
def test_links_lead_to_the_files_beside_the_vietnamese_page(language: str, up: str) -> None:
    context = context_of(small_results(), language)
    found = view_downloads(context, context.library.indices[0].releases[0])
    assert found.tidy.href == f"{up}x-2024.csv"
    assert found.workbook.href == f"{up}x-2024.{language}.xlsx"
    assert [link.href for link in found.tables] == [f"{up}x-2024-provinces.{language}.csv"]
    assert found.archive.text == "x-2024.zip"
