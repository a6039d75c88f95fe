import pytest

from congbo.errors import AddressesLost
from congbo.model.versions import Redirect
from congbo.versions.freeze import frozen_files
from congbo.versions.permanence import (
    folder_now,
    promised_addresses,
    promised_files,
    redirect_pages,
    refuse_to_lose,
)
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


def test_signed_documents_classes_and_pdfs_are_promised() -> None:
    scheme = (
        "schemes: [{id: s, name: {vi: a, en: a}, basis: {vi: a, en: a}, classes: [{id: good, vi: Tốt, en: Good}], "
        "rules: [{kind: published}]}]"
    )
    assert "classes" not in released(small_results(classification=scheme))["addresses.csv"]
    scores = lines("unit,block,total,class", *(f"{unit},provinces,5,good" for unit in "abc"))
    files = small_results(classification=scheme, scores=scores) | {"x/2024/decision.yml": "decisions: []"}
    sources = sources_of(files)
    sources.attachments["x/2024/signed.pdf"] = b"%PDF-1"
    files = frozen_files(sources, [("x", "2024")], is_printed=True)
    assert (
        files["addresses.csv"].splitlines()[1]
        == "x,2024,1,index decision classes signed/signed.pdf ranking/provinces.svg *.pdf"
    )
    after = sources_of(small_results() | files)
    assert {"x/2024/classes.html", "x/2024/decision.html"} <= set(promised_addresses(after))
    cards = [f"{root}x/2024/{unit}.pdf" for root in ("", "en/") for unit in "abc"]
    assert promised_files(after, ("vi", "en")) == ["x/2024/signed/signed.pdf", "x/2024/decision.pdf", *cards]


def test_files_of_a_folder_that_moved_are_promised_where_it_is_now() -> None:
    files = {name.replace("x/", "y/"): text for name, text in FILES.items()} | {"redirects.csv": "from,to\nx/,y/\n"}
    files["addresses.csv"] = files["addresses.csv"].replace(",1,index", ",1,index signed/a.pdf *.pdf")
    assert promised_files(sources_of(files), ("vi",))[:3] == [
        "y/2024/signed/a.pdf",
        "y/2024/decision.pdf",
        "y/2024/a.pdf",
    ]


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


def test_no_promised_address_may_be_lost() -> None:
    refuse_to_lose(["x/a.html"], ["x/a.html", "index.html"])
    refuse_to_lose([], [])
    with pytest.raises(AddressesLost):
        refuse_to_lose(["x/a.html", "en/x/a.html"], ["x/a.html"])
