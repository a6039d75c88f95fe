"""The same bytes and modes whatever surrounds the build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import PROJECT, framework_csv, lines, released, two_releases, write_results
from tests.conftest import Shared

FIRST = lines("unit,block,total,one", "a,provinces,9,9", "b,provinces,8,8")
SECOND = lines("unit,block,total,one", "a,provinces,7,7", "b,provinces,8,8", "c,provinces,[x],[x]")
FILES = released(two_releases(FIRST, SECOND, framework=framework_csv("one")))
BUILD = """
import os, sys
from pathlib import Path
os.umask(int(sys.argv[4], 8))
if "reversed" in sys.argv:
    listdir = os.listdir
    os.listdir = lambda *given: sorted(listdir(*given), reverse=True)
from congbo.pipeline import Places, build
folder = Path(sys.argv[1])
places = Places(Path(sys.argv[2]), folder / "results", folder / "site", folder / "cache")
build(places, lambda stage, made: None, int(sys.argv[3]))
"""
State = dict[str, tuple[int, bytes]]


def site_of(
    folder: Path, *words: str, workers: int = 1, umask: int = 0o022, project: Path = PROJECT, **environment: str
) -> State:
    """Mode and content of every file and folder of a site that another process builds."""
    if not (folder / "results").exists():
        names = reversed(FILES) if "reversed" in words else FILES
        write_results(folder / "results", {name: FILES[name] for name in names})
    folder.chmod(0o777)
    command = [sys.executable, "-B", "-c", BUILD, str(folder), str(project), str(workers), oct(umask)[2:], *words]
    surroundings = {"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "HOME": "/", **environment}
    subprocess.run(command, env=surroundings, cwd=folder, check=True, capture_output=True)
    site = folder / "site"
    return {
        path.relative_to(site).as_posix(): (
            path.stat().st_mode & 0o777,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in (site, *site.rglob("*"))
    }


@pytest.fixture(scope="module")
def expected(shared: Shared) -> State:
    return shared.once("reproducible", site_of)


VARIATIONS: dict[str, dict[str, object]] = {
    "time zone": {"TZ": "Pacific/Kiritimati"},
    "locale": {"LC_ALL": "vi_VN.UTF-8", "LANGUAGE": "vi"},
    "locale of bytes": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "hash seed": {"PYTHONHASHSEED": "4242"},
    "umask": {"umask": 0o077},
    "date": {"SOURCE_DATE_EPOCH": "4102444800"},
    "home and user": {"HOME": "/nonexistent", "USER": "somebody", "LOGNAME": "somebody"},
    "workers": {"workers": 3},
    "optimised": {"PYTHONOPTIMIZE": "2"},
}


@pytest.mark.parametrize("variation", VARIATIONS)
def test_what_surrounds_a_build_leaves_no_trace(tmp_path: Path, expected: State, variation: str) -> None:
    assert site_of(tmp_path, **VARIATIONS[variation]) == expected  # type: ignore[arg-type]


def test_neither_path_nor_order_of_files_leaves_a_trace(tmp_path: Path, expected: State) -> None:
    folder = tmp_path / "một thư mục khác" / "x"
    project = folder / "project"
    for name in ("site_src", "templates"):
        shutil.copytree(PROJECT / name, project / name)
    shutil.copy(PROJECT / "mkdocs.yml", project / "mkdocs.yml")
    assert site_of(folder, "reversed", project=project) == expected


def test_cached_or_clean_leaves_no_trace(tmp_path: Path, expected: State) -> None:
    assert site_of(tmp_path) == expected
    shutil.rmtree(tmp_path / "site")
    assert site_of(tmp_path) == expected
    assert site_of(tmp_path) == expected
