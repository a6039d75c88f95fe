import csv
import hashlib
import io
import json
import re
import zipfile
from decimal import Decimal

from congbo.exports import file_parts
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from tests.builders import TEMPLATES, index_yml, library_of, site_settings, small_results

CAST = {"string": str, "integer": int, "number": Decimal}


def files(**changes: str) -> dict[str, bytes]:
    """All files of the release x/2024, by name."""
    library = library_of(small_results(**changes))
    results = Results(library, judge(library))
    languages = [load_language(code, TEMPLATES) for code in LANGUAGES]
    made = {a: content for part in file_parts(results, languages) for a, content in part(results, site_settings())}
    return {a.removeprefix("x/2024/"): content for a, content in made.items() if a.startswith("x/2024/")}


def test_the_description_fits_the_tables_it_describes() -> None:
    made = files()
    package = json.loads(made["datapackage.json"])
    assert re.fullmatch(r"[a-z0-9._-]+", package["name"])
    for resource in package["resources"]:
        content = made[resource["path"]]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        fields = resource["schema"]["fields"]
        assert [field["name"] for field in fields] == head
        for row in rows:
            for field, cell in zip(fields, row, strict=True):
                assert cell == "" or CAST[field["type"]](cell) is not None


def test_licence_and_source_are_named_and_invented_figures_called_so() -> None:
    package = json.loads(files(index=index_yml(illustrative="true"))["datapackage.json"])
    assert package["licenses"][0]["title"] == "CC0 / CC0"
    assert package["sources"][0]["title"] == "Báo cáo / Report"
    assert package["illustrative"] is True


def test_the_checksums_are_those_of_all_files_and_the_archive_holds_them() -> None:
    made = files()
    sums = dict(reversed(line.split("  ")) for line in made["SHA256SUMS"].decode().splitlines())
    rest = {name for name in made if name not in ("SHA256SUMS", "x-2024.zip", "comparison.js")}
    assert set(sums) == rest
    assert all(hashlib.sha256(made[name]).hexdigest() == digest for name, digest in sums.items())
    with zipfile.ZipFile(io.BytesIO(made["x-2024.zip"])) as package:
        assert {name: package.read(name) for name in package.namelist()} == {
            name: made[name] for name in (*rest, "SHA256SUMS")
        }


def test_the_note_speaks_both_languages_and_names_every_file() -> None:
    made = files()
    note = made["README.txt"].decode()
    assert "Nguồn: Báo cáo" in note
    assert "Source: Report" in note
    assert all(name in note for name in made if name not in ("README.txt", "x-2024.zip", "comparison.js"))
