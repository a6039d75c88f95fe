"""What is not made again: a release added to those there are, one figure corrected, nothing changed."""

from __future__ import annotations

import csv
import shutil
import statistics
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.national import hundredths, write_national_results
from benchmarks.sites.whole_build import Built, command, whole_build

FULL, ADDED, CORRECTED, UNCHANGED = (
    "everything, nothing there before", "the last release added", "one figure corrected", "nothing changed",
)  # fmt: skip
MOST = {ADDED: 0.25, UNCHANGED: 0.20}
"""What was aimed at, of a full build."""
Builds = Mapping[str, Sequence[Built]]


def rebuilds(folder: Path, units: int, years: int, components: int, rounds: int, tell: Callable[[str], None]) -> Builds:
    """All four, in turn, round by round."""
    whole, before, cache = folder / "whole", folder / "before", folder / "cache"
    write_national_results(whole, units, years, components)
    write_national_results(before, units, years - 1, components)
    corrected = folder / "corrected"
    shutil.copytree(whole, corrected)
    correct_one_figure(corrected, 2024 + years)
    whole_build(before, folder / "site", cache)
    builds: dict[str, list[Built]] = {FULL: [], ADDED: [], UNCHANGED: [], CORRECTED: []}
    for _ in range(rounds):
        clear(folder)
        whole_build(before, folder / "site", cache)
        for name, results in ((ADDED, whole), (UNCHANGED, whole), (CORRECTED, corrected)):
            builds[name].append(whole_build(results, folder / "site", cache))
        clear(folder)
        builds[FULL].append(whole_build(whole, folder / "site", cache))
        for name, some in builds.items():
            tell(f"{name}: {some[-1].run.wall:.2f} s, {some[-1].run.cpu:.2f} CPU s, {some[-1].written:,} files")
    return builds


def clear(folder: Path) -> None:
    """Leaves no site and none before it."""
    for name in ("site", ".site-releases"):
        shutil.rmtree(folder / name, ignore_errors=True)


def correct_one_figure(results: Path, year: int) -> None:
    """Corrects the first unit's first component, and its total with it, as staff would, and releases that."""
    with (results / "speed" / str(year) / "scores.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    by = -1 if row["c01"] == "10.00" else 1
    why = ("--reason-vi", "Nhập sai", "--reason-en", "Typing error", "--date", f"{year + 1}-06-01")
    for column in ("c01", "total"):
        new = hundredths(int(row[column].replace(".", "")) + by)
        command(["correct", "speed", str(year), row["unit"], column, new, *why, "--results", str(results)])
    command(["release", "speed", str(year), "--yes", "--results", str(results)])


def rebuilds_text(builds: Builds) -> str:
    """The table."""
    full = median_cpu(builds[FULL])
    lines = [
        "| build | seconds | CPU seconds | of a full build | aim | pages of the site | files written |\n|---|---|---|---|---|---|---|\n"
    ]
    for name, some in builds.items():
        share = median_cpu(some) / full
        aim = f"at most {MOST[name]:.0%}: {'reached' if share <= MOST[name] else 'not reached'}" if name in MOST else ""
        wall = statistics.median(one.run.wall for one in some)
        written = f"{some[-1].written:,}" if some[-1].written else "none"
        lines.append(
            f"| {name} | {wall:.2f} | {median_cpu(some):.2f} | {share:.0%} | {aim} | {some[-1].pages:,} | {written} |\n"
        )
    return "".join(lines)


def median_cpu(builds: Sequence[Built]) -> float:
    """Processor seconds."""
    return statistics.median(one.run.cpu for one in builds)
