"""Whole sites of both languages, larger and larger; the same one compressed beforehand, and in parts."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from benchmarks.national import write_national_results
from benchmarks.sites.whole_build import PROJECT, Built, whole_build

Named = tuple[str, Built]
SITE_HEAD = (
    "| site | pages | MB | seconds | CPU seconds | CPU ms a page | peak memory |\n|---|---|---|---|---|---|---|\n"
)
MOST_MEMORY, MOST_GROWTH = 600e6, 1.1
"""Bytes; and how much longer than among few pages one may take among many."""
SHARDS = 2


def growth(
    folder: Path, sizes: Sequence[int], years: int, components: int, tell: Callable[[str], None]
) -> Iterator[Named]:
    """Sites of so many units."""
    for units in sizes:
        results = folder / str(units)
        write_national_results(results, units, years, components)
        built = whole_build(results, folder / "site", folder / "cache")
        tell(f"{units:,} units: {built.pages:,} pages, {built.run.wall:.1f} s, {built.run.peak / 1e6:.0f} MB")
        yield f"{units:,} units", built
        for place in (results, folder / "site", folder / ".site-releases"):
            shutil.rmtree(place, ignore_errors=True)


def growth_text(named: Sequence[Named]) -> str:
    """The table, and what follows for memory and time."""
    first, last = named[0][1], named[-1][1]
    times = (last.run.cpu / last.pages) / (first.run.cpu / first.pages)
    is_flat = last.run.peak <= MOST_MEMORY
    return (
        sites_text(named)
        + "\n| aim | measured | reached |\n|---|---|---|\n"
        + f"| a page among {last.pages:,} takes as long as one among {first.pages:,} | {times:.2f} × | {yes(times <= MOST_GROWTH)} |\n"
        + f"| all processes together within {MOST_MEMORY / 1e6:.0f} MB | {last.run.peak / 1e6:.0f} MB | {yes(is_flat)} |\n"
    )


def yes(is_so: bool) -> str:
    """In a word."""
    return "yes" if is_so else "no"


def sites_text(named: Sequence[Named]) -> str:
    """One row for each site."""
    rows = (
        f"| {name} | {one.pages:,} | {one.size / 1e6:,.0f} | {one.run.wall:.1f} | {one.run.cpu:.1f} "
        f"| {one.run.cpu / max(1, one.pages) * 1e3:.2f} | {one.run.peak / 1e6:.0f} MB |\n"
        for name, one in named
    )
    return "".join([SITE_HEAD, *rows])


def precompressed(folder: Path, units: int, years: int, components: int) -> Iterator[Named]:
    """The same site without and with compressed twins of its files."""
    results, project = folder / "results", folder / "project"
    write_national_results(results, units, years, components)
    for name in ("site_src", "templates"):
        shutil.copytree(PROJECT / name, project / name)
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(compressing(settings), encoding="utf-8")
    yield "as it is", whole_build(results, folder / "site", folder / "cache")
    yield "with compressed twins", whole_build(results, folder / "packed", folder / "cache", project)


def compressing(settings: str) -> str:
    """`mkdocs.yml` that asks for compressed twins."""
    bare = re.sub(r"^ +precompressed:.*\n", "", settings, flags=re.MULTILINE)
    return re.sub(r"^( +)congbo:\n", r"\1congbo:\n\1  precompressed: true\n", bare, count=1, flags=re.MULTILINE)


def in_parts(folder: Path, units: int, years: int, components: int) -> Iterator[Named]:
    """The same site in one build, and in parts that are put together."""
    results, together = folder / "results", folder / "together"
    write_national_results(results, units, years, components)
    yield "in one", whole_build(results, folder / "site", folder / "cache")
    for number in range(1, SHARDS + 1):
        part = folder / f"part-{number}"
        yield f"part {number} of {SHARDS}", whole_build(results, part, folder / "cache", shard=f"{number}/{SHARDS}")
        shutil.copytree(part, together, dirs_exist_ok=True)
    yield "put together, inspected", whole_build(results, folder / "joined", folder / "cache", parts=together)
