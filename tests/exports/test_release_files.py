from congbo.exports import file_parts
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from tests.builders import TEMPLATES, library_of, lines, site_settings, two_releases


def test_every_release_has_its_files_beside_its_page() -> None:
    scores = lines("unit,block,total", "a,provinces,50")
    library = library_of(two_releases(scores, scores))
    results = Results(library, judge(library))
    languages = [load_language(code, TEMPLATES) for code in LANGUAGES]
    addresses = {address for part in file_parts(results, languages) for address, _ in part(results, site_settings())}
    assert addresses > {f"x/{year}/x-{year}.{kind}" for year in (2023, 2024) for kind in ("csv", "json")}
