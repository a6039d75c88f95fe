from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from congbo.publishing.manifest import MANIFEST
from congbo.publishing.switch import SUMS
from congbo.publishing.verify import Differences, verify
from tests.publishing.sites import publish

FILES = {
    "index.txt": "home " * 40, "pci/2019/ha-noi.txt": "Hà Nội 68,80", "pci/2019/hue.txt": "Huế 66,50",
    "en/index.txt": "home", "assets/a.css": "p{}", "empty.txt": "",
}  # fmt: skip
MANIPULATIONS = 203


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site = tmp_path_factory.mktemp("published") / "site"
    publish(site, FILES)
    return site


@pytest.fixture
def site(published: Path, tmp_path: Path) -> Path:
    shutil.copytree(published, tmp_path / "site")
    return tmp_path / "site"


Manipulation = Callable[[Path, str, random.Random], Differences]
"""Does something to one file of a site; returns what is to be noticed."""


def flip_a_byte(site: Path, name: str, draw: random.Random) -> Differences:
    content = bytearray((site / name).read_bytes() or b"x")
    content[draw.randrange(len(content))] ^= 1 << draw.randrange(8)
    (site / name).write_bytes(content)
    return Differences(changed=(name,))


def cut_short(site: Path, name: str, draw: random.Random) -> Differences:
    content = (site / name).read_bytes() or b"x"
    (site / name).write_bytes(content[: draw.randrange(len(content))] if len(content) > 1 else b"xy")
    return Differences(changed=(name,))


def append(site: Path, name: str, draw: random.Random) -> Differences:
    with (site / name).open("ab") as file:
        file.write(draw.randbytes(draw.randint(1, 3)))
    return Differences(changed=(name,))


def delete(site: Path, name: str, draw: random.Random) -> Differences:
    (site / name).unlink()
    return Differences(missing=(name,))


def rename(site: Path, name: str, draw: random.Random) -> Differences:
    new = f"{name}{draw.randrange(10)}"
    (site / name).rename(site / new)
    return Differences(missing=(name,), added=(new,))


def add(site: Path, name: str, draw: random.Random) -> Differences:
    new = f"{name}.{draw.randrange(10)}"
    (site / new).write_bytes((site / name).read_bytes())
    return Differences(added=(new,))


def add_a_folder(site: Path, name: str, draw: random.Random) -> Differences:
    (site / f"{name}.folder" / "inner").mkdir(parents=True)
    return Differences(added=(f"{name}.folder/", f"{name}.folder/inner/"))


def link_elsewhere(site: Path, name: str, draw: random.Random) -> Differences:
    elsewhere = site.parent / "elsewhere"
    elsewhere.write_bytes((site / name).read_bytes())
    (site / name).unlink()
    (site / name).symlink_to(elsewhere)
    return Differences(changed=(name,))


def put_a_folder(site: Path, name: str, draw: random.Random) -> Differences:
    (site / name).unlink()
    (site / name).mkdir()
    return Differences(missing=(name,), added=(f"{name}/",))


KINDS: tuple[Manipulation, ...] = (
    flip_a_byte, cut_short, append, delete, rename, add, add_a_folder, link_elsewhere, put_a_folder,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(MANIPULATIONS))
def test_every_manipulation_is_noticed_and_its_file_named(site: Path, seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - to be repeated
    name = draw.choice([*FILES, MANIFEST, SUMS])
    done = KINDS[seed % len(KINDS)](site, name, draw)
    found = verify(site)
    assert found
    assert set(done.all()) <= set(found.all())
    assert set(found.all()) - set(done.all()) <= {MANIFEST, SUMS}
    if name not in (MANIFEST, SUMS):
        assert found == done


def test_a_site_that_nobody_touched_is_as_it_was(site: Path) -> None:
    assert not verify(site)


def test_two_files_that_change_places_are_noticed(site: Path) -> None:
    one, two = site / "pci/2019/ha-noi.txt", site / "pci/2019/hue.txt"
    one.rename(site / "x")
    two.rename(one)
    (site / "x").rename(two)
    assert verify(site) == Differences(changed=("pci/2019/ha-noi.txt", "pci/2019/hue.txt"))


def test_a_line_less_in_either_list_is_noticed(site: Path) -> None:
    for name in (SUMS, MANIFEST):
        lines = (site / name).read_text().splitlines(keepends=True)
        kept = [line for line in lines if "hue" not in line]
        assert len(kept) < len(lines)
        (site / name).write_text("".join(kept))
        assert name in verify(site).changed
        (site / name).write_text("".join(lines))
    assert not verify(site)


def test_a_list_that_agrees_with_an_altered_page_is_betrayed_by_the_other(site: Path) -> None:
    page = site / "index.txt"
    before = hashlib.sha256(page.read_bytes()).hexdigest()
    page.write_text("altered")
    sums = (site / SUMS).read_text().replace(before, hashlib.sha256(page.read_bytes()).hexdigest())
    (site / SUMS).write_text(sums)
    assert {"index.txt", SUMS} <= set(verify(site).changed)


def test_a_folder_that_is_no_site_lacks_both_lists(tmp_path: Path) -> None:
    assert verify(tmp_path) == Differences(missing=(SUMS, MANIFEST))


def test_a_signature_is_no_stranger(site: Path) -> None:
    (site / f"{SUMS}.sig").write_text("signed")
    assert not verify(site)
