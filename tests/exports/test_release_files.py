from congbo.exports import file_parts
from congbo.judge import Results, judge
from tests.builders import library_of, lines, site_settings, two_releases


def test_every_release_has_its_files_beside_its_page() -> None:
    scores = lines("unit,block,total", "a,provinces,50")
    library = library_of(two_releases(scores, scores))
    results = Results(library, judge(library))
    addresses = {address for part in file_parts(results, ()) for address, _ in part(results, site_settings())}
    assert addresses > {f"x/{year}/x-{year}.{kind}" for year in (2023, 2024) for kind in ("csv", "json")}
