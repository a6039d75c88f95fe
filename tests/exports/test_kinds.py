import pytest

from congbo.exports import FilePart, file_parts, kinds
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from tests.builders import TEMPLATES, library_of, lines, site_settings, two_releases

SCORES = lines("unit,block,total", "a,provinces,50")
VOICES = {code: load_language(code, TEMPLATES) for code in LANGUAGES}


@pytest.fixture(scope="module")
def results() -> Results:
    library = library_of(two_releases(SCORES, SCORES))
    return Results(library, judge(library))


def test_each_part_has_files_and_no_two_want_one_address(results: Results) -> None:
    made = {part.name: [name for name, _ in part(results, site_settings())] for part in parts(results)}
    assert {name for name, files in made.items() if not files} == {"signed", "sitemaps", "calendar vi", "calendar en"}
    addresses = [address for files in made.values() for address in files]
    assert len(set(addresses)) == len(addresses)


def test_parts_have_names_that_tell_them_apart(results: Results) -> None:
    assert [part.name for part in parts(results)] == [
        *("releases", "everything", "signed", "sitemaps", "units"),
        *("finder vi", "finder en", "calendar vi", "calendar en", "x/2023", "x/2024", "x"),
    ]


@pytest.mark.parametrize("name", kinds.SPOKEN)
def test_a_language_that_the_site_lacks_has_no_files_of_its_own(results: Results, name: str) -> None:
    settings = site_settings().model_copy(update={"languages": ("vi",)})
    assert list(kinds.spoken(name, results, settings, VOICES)) == list(
        kinds.spoken(name, results, settings, {"vi": VOICES["vi"]})
    )


def parts(results: Results) -> list[FilePart]:
    """All of them."""
    return file_parts(results, VOICES.values())
