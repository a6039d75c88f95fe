import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.urls import (
    HOME,
    UNITS,
    depth,
    editorial_address,
    in_language,
    index_address,
    page_address,
    profile_address,
    relative,
    release_address,
)
from tests.builders import library_of, lines, two_releases

SCORES = lines("unit,block,total", "a,provinces,50")
NAMES = st.sampled_from("ab")
ADDRESSES = st.lists(NAMES, min_size=1, max_size=4).map("/".join)


def test_every_page_has_its_fixed_address() -> None:
    release = library_of(two_releases(SCORES, SCORES)).indices[0].releases[0]
    assert index_address("pci") == "pci/index.html"
    assert release_address(release) == "x/2023/index.html"
    assert page_address(release, "a") == "x/2023/a.html"
    assert profile_address("ha-noi") == "units/ha-noi.html"
    assert editorial_address("about") == "about.html"
    assert (HOME, UNITS) == ("index.html", "units/index.html")


def test_vietnamese_lies_at_the_root_and_english_below_en() -> None:
    assert in_language("vi", "pci/index.html") == "pci/index.html"
    assert in_language("en", "pci/index.html") == "en/pci/index.html"


def test_depth_is_the_number_of_folders() -> None:
    assert [depth(address) for address in ("index.html", "pci/index.html", "pci/2019/a.html")] == [0, 1, 2]


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("pci/2019/a.html", "pci/2019/b.html", "b.html"),
        ("pci/2019/a.html", "pci/2018/a.html", "../2018/a.html"),
        ("pci/2019/a.html", "index.html", "../../index.html"),
        ("index.html", "units/a.html", "units/a.html"),
        ("a/b.html", "a/b.html", "b.html"),
    ],
)
def test_links_name_the_file_and_climb_no_further_than_needed(here: str, there: str, link: str) -> None:
    assert relative(here, there) == link


@given(ADDRESSES, ADDRESSES)
def test_a_link_leads_where_it_should(here: str, there: str) -> None:
    assert posixpath.normpath(posixpath.join(posixpath.dirname(here), relative(here, there))) == there
