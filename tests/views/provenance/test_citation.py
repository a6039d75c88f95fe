from congbo.settings import SiteSettings
from congbo.views.context import Context
from congbo.views.parts import Citation
from congbo.views.provenance.citation import cite_component, cite_release, cite_scorecard
from tests.builders import Files, index_yml, last_block, lines, release_yml, small_results


def scorecard(files: Files, row: int = 0, base_url: str = "", language: str = "en") -> Citation:
    context, index, release, judged = last_block(files, language)
    settings: SiteSettings = context.settings.model_copy(update={"base_url": base_url})
    context = Context(context.library, context.judged, settings, context.language)
    return cite_scorecard(context, index, release, judged, row)


def test_a_scorecard_is_cited_with_score_rank_and_version() -> None:
    cited = scorecard(small_results(release=release_yml(announced="2025-04-01", as_of="2024-12-31")))
    assert (cited.publisher, cited.work, cited.subject) == ("Publisher", "Test index 2024", "A")
    assert (cited.score, cited.standing, cited.version) == ("50.00 points", "3/3", 1)
    assert (cited.announced, cited.as_of, cited.year) == ("1 April 2025", "31 December 2024", "2025")
    assert cited.key == "x-2024-a-v1"


def test_the_address_ends_in_the_version_and_begins_with_the_site_where_that_is_known() -> None:
    files = small_results()
    assert scorecard(files).url == "en/x/2024/a.html#v1"
    assert scorecard(files, language="vi").url == "x/2024/a.html#v1"
    known = scorecard(files, base_url="https://example.org/kq/")
    assert known.url == "https://example.org/kq/en/x/2024/a.html#v1"
    assert (known.is_complete, scorecard(files).is_complete) == (True, False)


def test_what_is_not_known_is_left_out() -> None:
    scores = lines("unit,block,total", "a,provinces,[x]", "b,provinces,1", "c,provinces,2")
    cited = scorecard(small_results(index=index_yml(min_coverage="'0.5'"), scores=scores))
    assert (cited.score, cited.standing, cited.announced, cited.as_of, cited.year) == ("", "", "", "", "")


def test_releases_and_components_are_cited_without_figures() -> None:
    context, index, release, _ = last_block(small_results())
    whole = cite_release(context, index, release)
    assert (whole.subject, whole.key, whole.url) == ("", "x-2024-v1", "en/x/2024/index.html#v1")
    part = cite_component(context, index, release, "one", "Part ONE")
    assert (part.subject, part.key, part.url) == ("Part ONE", "x-2024-one-v1", "en/x/2024/one.html#v1")
