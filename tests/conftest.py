"""Options, and the real site, built once for all tests that read it."""

from __future__ import annotations

import os
import pickle
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

from congbo.frame import Shell, make_shell
from congbo.languages import LANGUAGES, load_language
from congbo.pipeline import Places, build
from congbo.settings import read_settings
from tests.builders import PROJECT, TEMPLATES

Made = TypeVar("Made")

settings.register_profile("congbo", derandomize=True, database=None, deadline=None, max_examples=80)
settings.load_profile("congbo")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="rewrite expected files from what the program makes now")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> bool:
    """Whether expected files are to be rewritten."""
    return bool(request.config.getoption("--golden"))


class Shared:
    """What is made once in a run, however many processes share it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def once(self, name: str, make: Callable[[Path], Made]) -> Made:
        """What `make` returns for a folder of this name; only the first to ask makes it, the others wait."""
        kept, folder = self.folder / f"{name}.pickle", self.folder / name
        with closing(sqlite3.connect(self.folder / f"{name}.lock", timeout=900, isolation_level=None)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            if not kept.is_file():
                folder.mkdir()
                kept.write_bytes(pickle.dumps(make(folder)))
        made: Made = pickle.loads(kept.read_bytes())  # noqa: S301 - written above
        return made


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Shared:
    """A folder that all processes of this run see."""
    base = tmp_path_factory.getbasetemp()
    return Shared(base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)


@pytest.fixture(scope="session")
def real_site(shared: Shared) -> Path:
    """The site of the real results."""

    def make(folder: Path) -> Path:
        build(Places(PROJECT, PROJECT / "results", folder / "site", folder / "cache"), lambda stage, made: None)
        return folder / "site"

    return shared.once("real-site", make)


@pytest.fixture(scope="session")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """All that MkDocs makes of the real prose."""
    languages = {code: load_language(code, TEMPLATES) for code in LANGUAGES}
    return make_shell(PROJECT, read_settings(PROJECT / "mkdocs.yml"), languages, tmp_path_factory.mktemp("cache"))
