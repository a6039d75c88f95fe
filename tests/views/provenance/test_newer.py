from congbo.views.parts import Link
from congbo.views.provenance.newer import Newer, view_newer
from tests.builders import context_of, correction_line, corrections_csv, small_results

FILES = small_results() | {"x/2024/corrections.csv": corrections_csv(correction_line(2, "a", "total", "40", "50"))}


def test_a_page_of_an_earlier_version_leads_to_the_same_page_in_the_current_one() -> None:
    context = context_of(FILES)
    index = context.library.indices[0]
    first, second = index.versions(index.releases[0])
    link = Link("5 May 2025", "../decision.html")
    assert view_newer(context, index, first, "x/2024/v1/decision.html") == Newer(1, 2, link)
    assert view_newer(context, index, second, "x/2024/decision.html") is None
