from congbo.views.provenance.release_parts import index_crumbs, release_crumbs, release_notes, view_source
from tests.builders import context_of, index_yml, release_yml, small_results

RELEASE = release_yml(
    announced="2025-04-01",
    as_of="2025-03-31",
    source="{vi: Báo cáo, en: Report, url: 'https://example.org/r', retrieved: '2025-05-01'}",
    notes="[{vi: Lưu ý, en: Remark}]",
)


def test_the_way_from_home_names_every_page_above() -> None:
    context = context_of(small_results())
    index = context.library.indices[0]
    crumbs = release_crumbs(context, index, index.releases[0], "x/2024/a.html")
    assert [(link.text, link.href) for link in crumbs] == [
        ("Home", "../../index.html"),
        ("TEST", "../index.html"),
        ("2024", "index.html"),
    ]
    assert index_crumbs(context, index, "x/2024/a.html") == crumbs[:2]


def test_a_source_names_publisher_report_licence_and_days() -> None:
    context = context_of(small_results(release=RELEASE))
    index = context.library.indices[0]
    source = view_source(context, index, index.releases[0])
    assert (source.publisher.text, source.publisher.href) == ("Publisher", "https://example.org")
    assert (source.title.text, source.title.href) == ("Report", "https://example.org/r")
    assert (source.announced, source.as_of, source.retrieved) == ("1 April 2025", "31 March 2025", "2025-05-01")


def test_a_release_may_have_a_licence_of_its_own() -> None:
    for release, licence in ((release_yml(), "CC0"), (release_yml(licence="{vi: MIT, en: MIT}"), "MIT")):
        context = context_of(small_results(index=index_yml(), release=release))
        index = context.library.indices[0]
        assert view_source(context, index, index.releases[0]).licence.text == licence


def test_notes_are_told_in_the_language_of_the_page() -> None:
    notes = []
    for language in ("vi", "en"):
        context = context_of(small_results(release=RELEASE), language)
        notes.append(release_notes(context, context.library.indices[0].releases[0]))
    assert notes == [("Lưu ý",), ("Remark",)]
