import json
import re
from pathlib import Path

import pytest

from congbo.errors import BuildRefused
from congbo.pipeline import Places, Report, build
from tests.builders import (
    PROJECT,
    codes,
    framework_csv,
    index_yml,
    lines,
    release_yml,
    released,
    two_releases,
    write_results,
)

SCORES = lines("unit,block,total,one,two", "a,provinces,9,4,5", "b,provinces,8,3,5", "c,provinces,[x],[x],[n]")
EARLIER = lines("unit,block,total,one,two", "a,provinces,7,3,4", "b,provinces,8,3,5", "c,provinces,[x],[x],[n]")
FILES = two_releases(EARLIER, SCORES, framework=framework_csv("one", "two"))


def built(folder: Path, files: dict[str, str], workers: int = 1) -> Report:
    """Builds a site of these files, all released, in `folder/site`; earlier ones stay beside them."""
    results = folder / "results"
    before = {path.relative_to(results).as_posix(): path.read_text("utf-8") for path in results.rglob("*.*")}
    write_results(results, released(before | files))
    return build(Places(PROJECT, results, folder / "site", folder / "cache"), lambda stage, made: None, workers)


def bytes_of(site: Path) -> dict[str, bytes]:
    """Every file of a site."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def pages_of(site: Path) -> dict[str, bytes]:
    """Every page of a site; the lists beside them name the very files that were read."""
    return {address: content for address, content in bytes_of(site).items() if address.endswith(".html")}


def without_sizes(site: Path) -> dict[str, str]:
    """Every page without the sizes of files, which keep the order of rows and so pack a little better or worse."""
    size = re.compile(r'<small class="size">[^<]*</small>|"contentSize": ?"[^"]*"')
    return {address: size.sub("", content.decode()) for address, content in pages_of(site).items()}


def test_a_build_repeated_gives_the_same_bytes(tmp_path: Path) -> None:
    built(tmp_path / "one", FILES)
    built(tmp_path / "two", dict(reversed(FILES.items())))
    first = bytes_of(tmp_path / "one" / "site")
    built(tmp_path / "one", FILES)
    assert first == bytes_of(tmp_path / "two" / "site") == bytes_of(tmp_path / "one" / "site")


def test_the_number_of_workers_does_not_matter(tmp_path: Path) -> None:
    built(tmp_path / "one", FILES, workers=1)
    built(tmp_path / "three", FILES, workers=3)
    assert bytes_of(tmp_path / "one" / "site") == bytes_of(tmp_path / "three" / "site")


def test_no_path_of_the_machine_is_in_the_site(tmp_path: Path) -> None:
    built(tmp_path, FILES)
    for address, content in bytes_of(tmp_path / "site").items():
        assert str(tmp_path).encode() not in content, address
        assert str(PROJECT).encode() not in content, address


def test_the_order_of_rows_in_a_file_does_not_matter_for_its_pages(tmp_path: Path) -> None:
    head, *rows = SCORES.splitlines()
    built(tmp_path / "one", FILES)
    built(tmp_path / "two", FILES | {"x/2024/scores.csv": lines(head, *reversed(rows))})
    assert without_sizes(tmp_path / "one" / "site") == without_sizes(tmp_path / "two" / "site")


def test_a_refused_build_leaves_the_old_site_as_it_was(tmp_path: Path) -> None:
    built(tmp_path, FILES)
    before = bytes_of(tmp_path / "site")
    with pytest.raises(BuildRefused) as raised:
        built(tmp_path, {"x/2024/scores.csv": SCORES.replace("9,4", "nine,4")})
    assert raised.value.findings
    assert bytes_of(tmp_path / "site") == before


def test_a_new_release_leaves_the_pages_of_old_ones_as_they_were(tmp_path: Path) -> None:
    built(tmp_path, FILES)
    before = bytes_of(tmp_path / "site")
    built(tmp_path, {"x/2025/release.yml": release_yml(), "x/2025/scores.csv": EARLIER})
    after = bytes_of(tmp_path / "site")
    old = [address for address in before if address.removeprefix("en/").startswith(("x/2023/", "x/2024/"))]
    assert len([address for address in old if address.endswith(".html")]) == 2 * 2 * (1 + 2 + 3)
    assert [address for address in old if before[address] != after[address]] == []


def test_a_build_that_changes_nothing_leaves_the_folder_alone(tmp_path: Path) -> None:
    assert built(tmp_path, FILES).is_new
    before = (tmp_path / "site").stat().st_ino
    assert not built(tmp_path, FILES).is_new
    assert (tmp_path / "site").stat().st_ino == before


def test_pages_that_did_not_change_are_not_written_again(tmp_path: Path) -> None:
    built(tmp_path, FILES)
    pages = {path: path.stat().st_ino for path in (tmp_path / "site").rglob("*.html")}
    built(tmp_path, {"x/2024/scores.csv": SCORES.replace("9,4,5", "9.5,4.5,5")})
    written = {
        path.relative_to(tmp_path / "site").as_posix() for path, file in pages.items() if path.stat().st_ino != file
    }
    assert {"x/2024/a.html", "x/2024/one.html", "units/a.html", "en/x/2024/a.html"} <= written
    assert (
        written & {"x/2023/a.html", "x/2023/index.html", "x/2024/two.html", "about.html", "units/index.html"} == set()
    )


def test_a_report_counts_pages_and_tells_the_time_of_each_stage(tmp_path: Path) -> None:
    report = built(tmp_path, FILES)
    assert report.pages == len(list((tmp_path / "site").rglob("*.html")))
    assert {"check", "frame", "pages"} <= set(report.seconds)


def test_warnings_do_not_stop_a_build_and_are_reported(tmp_path: Path) -> None:
    report = built(tmp_path, FILES | {"x/2024/scores.csv": SCORES.replace("9,4,5", "9.5,4,5")})
    assert codes(report.findings) == ["total_differs_from_parts"]


def test_what_a_setting_holds_is_shown_and_never_run(tmp_path: Path) -> None:
    evil = "<script>alert('x')</script> & \"quotes\""
    name = json.dumps({"vi": evil, "en": evil}, ensure_ascii=False)
    built(tmp_path, FILES | {"x/index.yml": index_yml(name=name, short=name, about=name)})
    for address, content in bytes_of(tmp_path / "site").items():
        if address.endswith(".html"):
            assert b"<script>" not in content, address
            assert b"&amp;lt;" not in content, address
