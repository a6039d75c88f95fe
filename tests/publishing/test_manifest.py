import json
import shutil
import subprocess
from pathlib import Path

import pytest

from congbo.publishing.manifest import (
    MANIFEST,
    Manifest,
    Origin,
    manifest_bytes,
    parse_manifest,
    parse_sums,
    read_manifest,
    sums_bytes,
)
from congbo.publishing.stage import Entry
from congbo.publishing.switch import SUMS
from tests.publishing.sites import publish

ONE, TWO = Entry('a "b"/à.html', 3, "0" * 64), Entry("z.html", 0, "f" * 64)
MADE = Manifest(Origin("1.2", "p", "r", "j"), {TWO.address: TWO, ONE.address: ONE})


def test_a_manifest_is_read_as_it_was_written() -> None:
    assert parse_manifest(manifest_bytes(MADE)) == MADE


def test_a_manifest_is_json_that_names_inputs_program_and_every_file() -> None:
    said = json.loads(manifest_bytes(MADE))
    assert said["program"] == {"name": "congbo", "version": "1.2", "sha256": "p"}
    assert said["inputs"] == {"results": "r", "project": "j"}
    assert said["files"] == {ONE.address: {"size": 3, "sha256": "0" * 64}, "z.html": {"size": 0, "sha256": "f" * 64}}
    assert list(said["files"]) == sorted(said["files"])


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"program": 1, "inputs": 1, "files": 1}'])
def test_what_is_no_manifest_is_refused(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of its kinds
        parse_manifest(content)
    (tmp_path / MANIFEST).write_bytes(content)
    assert read_manifest(tmp_path) is None


def test_a_site_without_manifest_has_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None


def test_sums_are_read_as_they_were_written() -> None:
    assert parse_sums(sums_bytes([TWO, ONE])) == {ONE.address: ONE.sha256, TWO.address: TWO.sha256}


@pytest.mark.parametrize(
    "lines",
    [
        "",
        f"{'0' * 64}  a",
        f"{'0' * 63}  a\n",
        f"{'0' * 64} a\n",
        f"{'0' * 64}  b\n{'0' * 64}  a\n",
        f"{'0' * 64}  a\n{'0' * 64}  a\n",
        f"{'0' * 64}  a\n\n",
    ],
)
def test_what_is_no_list_of_sums_is_refused(lines: str) -> None:
    with pytest.raises(ValueError, match="sums"):
        parse_sums(lines.encode())


def test_the_usual_tool_reads_the_sums(tmp_path: Path) -> None:
    tool = shutil.which("sha256sum")
    assert tool, "coreutils are part of every system that runs the tests"
    publish(tmp_path / "site", {"index.txt": "a", "x/b.txt": "b"})
    subprocess.run([tool, "--check", "--strict", "--quiet", SUMS], cwd=tmp_path / "site", check=True)
