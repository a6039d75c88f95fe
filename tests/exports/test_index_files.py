import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from congbo.exports.index_files import index_files, licences_of, sources_of
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from tests.builders import (
    TEMPLATES,
    TESTS,
    Files,
    index_yml,
    library_of,
    lines,
    release_yml,
    site_settings,
    two_releases,
    units_csv,
)
from tests.exports.packages import problems

VOICES = {code: load_language(code, TEMPLATES) for code in LANGUAGES}
FIRST = lines("unit,block,total", "a,provinces,50", "b,provinces,60")
SECOND = lines("unit,block,total", "a,provinces,55", "b,provinces,[x]")
FILES = two_releases(FIRST, SECOND)
PACKAGES = sorted((TESTS / "sites").glob("*/expected/**/datapackage.json"))


def made(files: Files = FILES) -> dict[str, bytes]:
    """The files of index x, by name."""
    library = library_of(files)
    found = index_files(Results(library, judge(library)), site_settings(), VOICES, library.indices[0])
    return {address.removeprefix("x/"): content for address, content in found}


def test_the_table_holds_all_releases_the_earliest_first() -> None:
    rows = csv.DictReader(io.StringIO(made()["x.csv"].decode("utf-8-sig"), newline=""), strict=True)
    assert [(row["period"], row["unit"], row["value"], row["missing"]) for row in rows] == [
        ("2023", "b", "60.00", ""),
        ("2023", "a", "50.00", ""),
        ("2024", "a", "55.00", ""),
        ("2024", "b", "", "[x]"),
    ]


def test_a_meaning_stands_once_in_the_dictionary_however_many_releases_have_it() -> None:
    lines_of = made()["x-dictionary.csv"].decode("utf-8-sig").splitlines()
    assert len(set(lines_of)) == len(lines_of)
    assert [line for line in lines_of if line.startswith("unit,")] == [
        "unit,a,provinces,,A,A,,,",
        "unit,b,provinces,,B,B,,,",
    ]


def test_the_archive_holds_all_files_and_the_sums_are_theirs() -> None:
    files = made()
    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    rest = set(files) - {"x.zip"}
    assert set(sums) == rest - {"SHA256SUMS"}
    assert all(hashlib.sha256(files[name]).hexdigest() == digest for name, digest in sums.items())
    with zipfile.ZipFile(io.BytesIO(files["x.zip"])) as package:
        assert {name: package.read(name) for name in package.namelist()} == {name: files[name] for name in rest}
    note = files["README.txt"].decode()
    assert [name for name in rest if name != "README.txt" and name not in note] == []


def test_licences_and_sources_of_releases_are_named_each_once() -> None:
    files = FILES | {"x/2023/release.yml": release_yml(licence="{vi: MỞ, en: OPEN}", source="{vi: Sổ, en: Book}")}
    (index,) = library_of(files).indices
    assert [one.en for one in licences_of(index)] == ["CC0", "OPEN"]
    assert [one.en for one in sources_of(index)] == ["Book", "Report"]
    package = json.loads(made(files)["datapackage.json"])
    assert [one["title"] for one in package["licenses"]] == ["CC0 / CC0", "MỞ / OPEN"]


def test_invented_figures_are_called_so() -> None:
    files = made(FILES | {"x/index.yml": index_yml(illustrative="true")})
    assert json.loads(files["datapackage.json"])["illustrative"] is True
    assert "INVENTED FIGURES" in files["README.txt"].decode()
    assert "note,illustrative" in files["x-dictionary.csv"].decode()


def test_names_that_look_like_formulas_are_neutral() -> None:
    units = units_csv("a", "b").replace(",A,A,", ",=A1,@sum,")
    assert "unit,a,provinces,,'=A1,'@sum,,," in made(FILES | {"units.csv": units})["x-dictionary.csv"].decode()


def test_the_same_results_give_the_same_bytes() -> None:
    assert made() == made()


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: "/".join(path.parts[-4:-1]))
def test_every_package_of_the_golden_sites_is_sound(package: Path) -> None:
    assert problems(package) == []


def test_a_package_that_says_something_else_than_its_table_is_not(tmp_path: Path) -> None:
    files = made()
    for name, content in (files | {"x.csv": files["x.csv"].replace(b"50.00", b"51.00")}).items():
        (tmp_path / name).write_bytes(content)
    assert problems(tmp_path / "datapackage.json") != []
