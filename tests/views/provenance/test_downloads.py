import pytest

from congbo.views.provenance.downloads import view_downloads, view_index_downloads
from tests.builders import context_of, small_results


@pytest.mark.parametrize(("language", "up"), [("vi", ""), ("en", "../../../x/2024/")])
def test_links_lead_to_the_files_beside_the_vietnamese_page(language: str, up: str) -> None:
    context = context_of(small_results(), language)
    found = view_downloads(context, context.library.indices[0].releases[0])
    assert found.tidy.href == f"{up}x-2024.csv"
    assert found.workbook.href == f"{up}x-2024.{language}.xlsx"
    assert [link.href for link in found.tables] == [f"{up}x-2024-provinces.{language}.csv"]
    assert found.archive.text == "x-2024.zip"
    assert found.all_files == "../../files.html"


@pytest.mark.parametrize(("language", "up"), [("vi", ""), ("en", "../../x/")])
def test_an_index_has_files_with_all_its_releases(language: str, up: str) -> None:
    context = context_of(small_results(), language)
    found = view_index_downloads(context, context.library.indices[0])
    assert [one.href for one in (found.workbook, found.tidy, found.json, found.dictionary, found.archive)] == [
        f"{up}x.{language}.xlsx", f"{up}x.csv", f"{up}x.json", f"{up}x-dictionary.csv", f"{up}x.zip",
    ]  # fmt: skip
    assert found.all_files == "../files.html"


def test_a_size_is_told_where_the_file_is_made_already() -> None:
    context = context_of(small_results())
    context.sizes.update({"x/2024/x-2024.csv": 1_234_567})  # type: ignore[attr-defined]
    found = view_downloads(context, context.library.indices[0].releases[0])
    assert (found.tidy.size, found.json.size) == ("1.2\u00a0MB", "")
