import pytest

from congbo.errors import AddressesLost
from congbo.model.versions import Redirect
from congbo.versions.permanence import folder_now, promised_addresses, redirect_pages, refuse_to_lose
from tests.builders import framework_csv, lines, released, small_results, sources_of

FILES = released(
    small_results(
        framework=framework_csv("one"), scores=lines("unit,block,total,one", "a,provinces,5,5", "b,provinces,6,6")
    )
)


def test_everything_that_was_published_is_promised() -> None:
    assert set(promised_addresses(sources_of(FILES))) == {
        "x/index.html", "x/2024/index.html", "x/2024/one.html", "x/2024/a.html", "x/2024/b.html",
        "units/a.html", "units/b.html",
    }  # fmt: skip


def test_earlier_versions_are_promised_with_the_units_that_they_had() -> None:
    record = FILES["x/2024/published.csv"] + f"2,c,{'0' * 64},\n"
    addresses = FILES["addresses.csv"].replace("2024,1", "2024,2")
    files = FILES | {"x/2024/published.csv": record, "addresses.csv": addresses}
    found = {one for one in promised_addresses(sources_of(files)) if "/v" in one}
    assert found == {"x/2024/v1/index.html", "x/2024/v1/a.html", "x/2024/v1/b.html"}


def test_a_folder_that_moved_leads_page_by_page() -> None:
    files = {name.replace("x/", "y/"): text for name, text in FILES.items()} | {"redirects.csv": "from,to\nx/,y/\n"}
    found = {one.source: one.target for one in redirect_pages(sources_of(files))}
    assert found["x/2024/a.html"] == "y/2024/a.html"
    assert set(found) == {one for one in promised_addresses(sources_of(files)) if one.startswith("x/")}


def test_a_single_page_leads_on_though_it_was_never_published() -> None:
    files = FILES | {"redirects.csv": "from,to\nold.html,x/2024/a.html\n"}
    assert list(redirect_pages(sources_of(files))) == [Redirect("old.html", "x/2024/a.html")]


def test_the_folder_of_a_release_is_found_where_it_was_moved() -> None:
    assert folder_now("x/2024", [Redirect("x/", "y/")]) == "y/2024"
    assert folder_now("z/2024", [Redirect("x/", "y/")]) == "z/2024"


def test_no_promised_address_may_be_lost_in_either_language() -> None:
    refuse_to_lose(["x/a.html"], ["x/a.html", "en/x/a.html", "index.html"])
    with pytest.raises(AddressesLost):
        refuse_to_lose(["x/a.html"], ["x/a.html"])
