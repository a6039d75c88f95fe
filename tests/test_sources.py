"""The script in `sources/` makes the committed results, and invents what it says it invents."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.builders import PROJECT
from tests.ledger import RESULTS, load_csv

DATA = PROJECT / "sources" / "data" / "units"
BY_HAND = ("index.yml", "classification.yml", "method-")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the script writes beside what is written by hand."""
    folder = tmp_path_factory.mktemp("reshaped")
    for name, path in files_of(RESULTS).items():
        if path.name.startswith(BY_HAND):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, folder / name)
    command = [sys.executable, PROJECT / "sources" / "reshape.py", "--results", folder]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def files_of(folder: Path) -> dict[str, Path]:
    """Every file by its path below a folder."""
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


def test_the_script_makes_the_committed_results_byte_for_byte(made: Path) -> None:
    committed = files_of(RESULTS)
    new = files_of(made)
    assert new.keys() - committed.keys() == set()
    assert [name for name, path in new.items() if path.read_bytes() != committed[name].read_bytes()] == []


def test_every_figure_comes_from_the_script(made: Path) -> None:
    assert files_of(RESULTS).keys() - files_of(made).keys() == set()


def bare(name: str) -> str:
    """A name without marks, case and kind."""
    letters = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if letter.isalnum())


def test_no_invented_place_bears_the_name_of_a_real_one() -> None:
    real = {bare(row["name"]) for path in DATA.glob("*.csv") for row in load_csv(path) if "name" in row}
    places = {
        row["name_vi"]
        for row in load_csv(RESULTS / "units.csv")
        if row["kind"] in {"district", "commune", "ward"} and row["unit"].startswith("mh-")
    }
    assert len(real) > 5000
    assert len(places) > 40
    assert {place for place in places if bare(place) in real} == set()


def test_every_commune_ward_and_district_of_the_results_is_invented() -> None:
    local = [row["unit"] for row in load_csv(RESULTS / "units.csv") if row["kind"] in {"district", "commune", "ward"}]
    assert [unit for unit in local if not unit.startswith("mh-")] == []


NEIGHBOURS = (
    ("ha-noi", "vinh-phuc"), ("ha-noi", "hoa-binh"), ("hai-phong", "quang-ninh"), ("thanh-hoa", "nghe-an"), ("hue", "da-nang"),
    ("da-nang", "quang-nam"), ("khanh-hoa", "ninh-thuan"), ("ho-chi-minh", "binh-duong"), ("ho-chi-minh", "long-an"),
    ("an-giang", "kien-giang"), ("ca-mau", "bac-lieu"), ("lao-cai", "lai-chau"), ("gia-lai", "kon-tum"),
)  # fmt: skip


def test_the_tiles_are_all_63_provinces_on_plausible_places() -> None:
    before = {row["unit"] for row in load_csv(RESULTS / "units.csv") if row["kind"] in {"city", "province"}}
    before -= {unit for unit in before if unit.endswith("-2025")} | {"ha-tay", "minh-hoa"}
    tiles = load_csv(RESULTS / "tiles.csv")
    place = {row["unit"]: (int(row["column"]), int(row["row"])) for row in tiles if not row["label_vi"]}
    assert set(place) == before
    assert len(place) == 63
    assert len({(row["column"], row["row"]) for row in tiles}) == len(tiles) == 65
    apart = [pair for pair in NEIGHBOURS if max(abs(a - b) for a, b in zip(*map(place.get, pair), strict=True)) > 1]
    assert apart == []
    assert {row["label_vi"]: row["unit"] for row in tiles if row["label_vi"]} == {
        "Quần đảo Hoàng Sa": "da-nang",
        "Quần đảo Trường Sa": "khanh-hoa",
    }
    assert all(
        int(row["column"]) == max(column for column, _ in place.values()) + 1 for row in tiles if row["label_vi"]
    )
    assert place["ha-giang"][1] == 1
    assert place["ca-mau"][1] == max(row for _, row in place.values())


def test_the_map_of_the_provinces_has_all_of_them_and_both_archipelagos() -> None:
    rows = load_csv(RESULTS / "boundaries-2025-07-01.csv")
    assert len({row[side] for row in rows for side in ("left", "right")} - {""}) == 34
    assert {(row["left"] or row["right"], row["part_vi"]) for row in rows if row["part_vi"]} == {
        ("da-nang-2025", "Quần đảo Hoàng Sa"),
        ("khanh-hoa-2025", "Quần đảo Trường Sa"),
    }


def test_what_is_under_embargo_is_announced_for_the_moment_of_its_embargo() -> None:
    moments = {(row["index"], row["period"]): row["date"] for row in load_csv(RESULTS / "calendar.csv")}
    embargoes = {
        path.parent.relative_to(RESULTS).parts: found[1]
        for path in RESULTS.glob("*/*/release.yml")
        if (found := re.search(r"^embargo: '?([^'\n]+)", path.read_text(encoding="utf-8"), re.MULTILINE))
    }
    assert ("sipas-minh-hoa", "2026") in embargoes
    assert {release: moments.get(release) for release in embargoes} == embargoes
