from congbo.views.files import FilesPage, view_files
from tests.builders import Files, context_of, index_yml, lines, small_results, two_releases

SCORES = lines("unit,block,total", "a,provinces,50", "b,provinces,60")
DRAWN = {name.replace("x/", "y/", 1): text for name, text in small_results().items() if name.startswith("x/")}
INVENTED = index_yml(illustrative="true", short="{vi: HƯ CẤU, en: INVENTED}")


def page(files: Files, language: str = "en") -> FilesPage:
    """The page of these files."""
    return view_files(context_of(files, language))


def test_each_index_stands_with_its_first_and_last_release() -> None:
    (one,) = page(two_releases(SCORES, SCORES)).indices
    assert (one.index.text, one.index.href, one.first, one.last, one.count) == (
        "TEST", "x/index.html", "2023", "2024", 2,
    )  # fmt: skip
    assert (one.downloads.tidy.href, one.downloads.workbook.href) == ("../x/x.csv", "../x/x.en.xlsx")


def test_invented_indices_stand_apart() -> None:
    found = page(small_results() | DRAWN | {"y/index.yml": INVENTED})
    assert [one.index.text for one in found.indices] == ["TEST"]
    assert [one.index.text for one in found.examples] == ["INVENTED"]


def test_where_nothing_is_real_there_is_no_archive_of_everything_and_no_example() -> None:
    found = page(small_results(index=INVENTED))
    assert (found.everything, found.unit) == (None, None)
    real = page(small_results())
    assert real.everything is not None
    assert real.everything.href == "../everything.zip"


def test_the_first_of_the_latest_release_is_the_example_of_a_unit() -> None:
    found = page(two_releases(SCORES, SCORES), "vi")
    assert found.unit is not None
    assert (found.unit.text, found.unit.href) == ("b.json", "units/b.json")
    assert found.feed.href == "feed.xml"
