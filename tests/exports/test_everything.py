import hashlib
import io
import json
import zipfile
from pathlib import Path

from congbo.exports.everything import everything_files
from congbo.judge import Results, judge
from tests.builders import Files, index_yml, library_of, release_yml, site_settings, small_results
from tests.exports.packages import problems

REAL = small_results()
DRAWN = {name.replace("x/", "y/", 1): text for name, text in REAL.items() if name.startswith("x/")}
FILES = REAL | DRAWN | {"y/index.yml": index_yml(illustrative="true", licence="{vi: RIÊNG, en: OWN}")}


def made(files: Files = FILES) -> dict[str, bytes]:
    """The files beside the archive, and below `zip/` those within it."""
    library = library_of(files)
    found = dict(everything_files(Results(library, judge(library)), site_settings()))
    if "everything.zip" not in found:
        return found
    with zipfile.ZipFile(io.BytesIO(found.pop("everything.zip"))) as package:
        return found | {f"zip/{name}": package.read(name) for name in package.namelist()}


def test_it_holds_every_real_index_and_the_units_with_their_sums() -> None:
    files = made()
    assert set(files) == {
        "units.csv", "lineage.csv", "zip/units.csv", "zip/lineage.csv", "zip/x/x.csv", "zip/x/x-dictionary.csv",
        "zip/datapackage.json", "zip/README.txt", "zip/SHA256SUMS",
    }  # fmt: skip
    assert files["zip/units.csv"] == files["units.csv"]
    sums = dict(reversed(line.split("  ")) for line in files["zip/SHA256SUMS"].decode().splitlines())
    assert {name: hashlib.sha256(files[f"zip/{name}"]).hexdigest() for name in sums} == sums
    assert len(sums) == 6


def test_nothing_invented_is_in_it() -> None:
    assert [name for name, content in made().items() if b"OWN" in content or "/y" in name] == []


def test_where_nothing_is_real_there_is_no_archive() -> None:
    assert set(made(small_results(index=index_yml(illustrative="true")))) == {"units.csv", "lineage.csv"}


def test_its_package_is_sound_and_names_every_licence_once(tmp_path: Path) -> None:
    files = made(FILES | {"x/2024/release.yml": release_yml(licence="{vi: MỞ, en: OPEN, url: 'https://a.example'}")})
    for name, content in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    assert problems(tmp_path / "zip" / "datapackage.json") == []
    package = json.loads(files["zip/datapackage.json"])
    assert [one["title"] for one in package["licenses"]] == ["CC0 / CC0", "MỞ / OPEN"]
    assert [one["name"] for one in package["resources"]] == ["x-x", "x-x-dictionary", "units", "lineage"]


def test_the_note_names_index_publisher_and_licence() -> None:
    note = made()["zip/README.txt"].decode()
    assert "Chỉ số: Chỉ số thử\nCơ quan công bố: Nhà xuất bản\nGiấy phép: CC0\n" in note
    assert "x/x.csv: all figures" in note


def test_the_same_results_give_the_same_bytes() -> None:
    assert made() == made()
