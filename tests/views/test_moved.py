from congbo.model.versions import Redirect
from congbo.views.moved import view_moved
from tests.builders import context_of, small_results


def test_a_page_that_moved_leads_on_at_once_and_is_kept_from_search() -> None:
    page = view_moved(context_of(small_results()), Redirect("x/2024/old.html", "x/2023/a.html"))
    assert (page.address, page.forward, page.canonical) == ("x/2024/old.html", "../2023/a.html", "../2023/a.html")
    assert page.target.href == "../2023/a.html"
    assert page.stays_unlisted
