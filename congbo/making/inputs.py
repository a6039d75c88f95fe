"""Hashes of all that decides what a site looks like, beside the results."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path
from platform import python_version

from congbo import __version__
from congbo.publishing.manifest import Origin

FOLDERS = ("site_src", "templates")
PACKAGE = Path(__file__).resolve().parent.parent
LIBRARIES = ("babel", "jinja2", "markdown", "mkdocs", "mkdocs-material", "numpy", "pandas", "pydantic", "xlsxwriter")


def origin_of(project: Path, results: str) -> Origin:
    """What a site of these results is made from; `results` is the hash of what the public sees of them."""
    return Origin(__version__, program_digest(), results, digest_of_parts(project, "mkdocs.yml", *FOLDERS))


def digest_of_parts(project: Path, *names: str) -> str:
    """Of some files and folders of the project."""
    parts = [project / name for name in names]
    return digest_of_files(project, (path for part in parts for path in (part, *part.rglob("*"))))


@cache
def program_digest() -> str:
    """Of the program's own files."""
    return digest_of_files(PACKAGE, (path for path in PACKAGE.rglob("*") if path.suffix in {".py", ".yml"}))


@cache
def libraries_digest() -> str:
    """Of the versions of Python and of the libraries that take part in a page."""
    named = [f"python {python_version()}", *(f"{name} {version(name)}" for name in LIBRARIES)]
    return hashlib.sha256("\n".join(named).encode()).hexdigest()


def digest_of_files(root: Path, paths: Iterable[Path]) -> str:
    """Of names below `root` and contents, in order of the names; hidden files do not count."""
    digest = hashlib.sha256()
    for name, path in sorted((path.relative_to(root).as_posix(), path) for path in paths if path.is_file()):
        if name.startswith(".") or "/." in name:
            continue
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
