import pytest

from congbo.views.parts import Link
from congbo.views.provenance.notices import Notice, document_link, view_notice
from tests.builders import context_of, release_yml, small_results


def notice_of(**changes: str) -> Notice | None:
    """The notice of a release with these settings."""
    context = context_of(small_results(release=release_yml(**changes)))
    return view_notice(context, context.library.indices[0].releases[0])


@pytest.mark.parametrize(
    ("status", "is_told"), [("final", False), ("illustrative", False), ("provisional", True), ("forecast", True)]
)
def test_what_is_not_final_is_told(status: str, is_told: bool) -> None:
    assert notice_of(status=status) == (Notice(status, "", "", Link("", "")) if is_told else None)


def test_a_withdrawal_says_when_why_and_by_what() -> None:
    entry = "{on: 2026-02-03, reason: {vi: Nhầm mẫu, en: Wrong sample}, document: 12/TB}"
    assert notice_of(status="withdrawn", withdrawn=entry) == Notice(
        "withdrawn", "3 February 2026", "Wrong sample", Link("12/TB", "")
    )


def test_a_document_leads_on_where_it_is_an_address() -> None:
    assert document_link("https://example.org/a.pdf") == Link("https://example.org/a.pdf", "https://example.org/a.pdf")
    assert document_link("javascript:alert(1)").href == ""
