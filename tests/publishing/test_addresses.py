import pytest

from congbo.errors import AddressTaken
from congbo.publishing.addresses import LONGEST, by_address, is_portable
from congbo.publishing.stage import Entry


def entry(address: str) -> Entry:
    return Entry(address, 1, "0")


@pytest.mark.parametrize("other", ["x/A.html", "X/a.html", "x/a.html"])
def test_two_addresses_that_are_one_where_case_does_not_count_are_refused(other: str) -> None:
    with pytest.raises(AddressTaken):
        by_address([entry("x/a.html"), entry(other)])


def test_two_ways_to_write_a_mark_are_one_address() -> None:
    with pytest.raises(AddressTaken):
        by_address([entry("\u00e0"), entry("a\u0300")])


def test_entries_are_in_order_of_their_addresses() -> None:
    assert list(by_address([entry("b"), entry("a/c"), entry("a")])) == ["a", "a/c", "b"]


@pytest.mark.parametrize(
    "address",
    ["index.html", ".htaccess", "_headers", "pci/2019/v1/ha-noi.html", "console.html", "pci/2019/README.txt.gz"],
)
def test_names_that_every_disk_takes_are_portable(address: str) -> None:
    assert is_portable(address)


@pytest.mark.parametrize(
    "address",
    ["A.html", "à.html", "a b.html", "x/con", "x/nul.html", "com1.html", "a./b", "a:b", "x//a", "/a", "a/", "a" * (LONGEST + 1)],
)  # fmt: skip
def test_names_that_some_disk_refuses_are_not(address: str) -> None:
    assert not is_portable(address)
