"""All peers in turn, at every size, in memory and on the disk."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from benchmarks.measuring import Run, load_text, measured
from benchmarks.national import write_national_results
from benchmarks.peers.figures import write_figures
from benchmarks.peers.foresight import foreseen, free_memory
from benchmarks.peers.outcomes import Outcome
from benchmarks.peers.own_scorecards import DEPTH, LANGUAGE, shell_of
from benchmarks.peers.recipes import MODULES, PROJECT, Recipe, Task, congbo
from benchmarks.peers.sameness import compare_sites
from congbo.errors import UsageError

REPEATED_WITHIN = 60.0
"""Seconds: what took longer is not run again."""
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Course:
    """What is run, how often, where."""

    sizes: Sequence[int]
    """Numbers of units."""
    years: int
    components: int
    rounds: int
    patience: float
    """Seconds after which a run is ended."""
    stores: Mapping[str, Path]
    """Folders for the sites, by kind."""
    scratch: Path
    """Everything else, on the disk."""


def race(recipes: Sequence[Recipe], course: Course, tell: Tell) -> Iterator[Outcome]:
    """The outcome of each recipe at each size on each store; what failed or was ended is not run again."""
    out: dict[str, str] = {}
    before: list[Outcome] = []
    load = load_text()
    for units in course.sizes:
        folder = course.scratch / str(units)
        task, pages, size = prepared(folder, units, course)
        tell(f"{pages:,} scorecards, {size / 1e6:,.0f} MB")
        for recipe in recipes:
            if why := foreseen(before, recipe.name, pages, course.patience, free_memory()):
                out.setdefault(recipe.name, why)
        for store, place in course.stores.items():
            here = replace(task, work=folder / "work", site=place / "run" / "site")
            runs = heat(recipes, here, course, out, partial(said_of, store, tell))
            for recipe in recipes:
                before.append(outcome(recipe, store, pages, size, runs[recipe.name], out.get(recipe.name, "")))
                yield replace(before[-1], load=load)
        shutil.rmtree(folder)


def heat(
    recipes: Sequence[Recipe], task: Task, course: Course, out: dict[str, str], tell: Tell
) -> dict[str, list[Run]]:
    """All recipes in turn, round by round; notes in `out` why one is not run any more."""
    runs: dict[str, list[Run]] = {recipe.name: [] for recipe in recipes}
    for number in range(course.rounds):
        for recipe in recipes:
            known = runs[recipe.name]
            if recipe.name in out or (known and max(run.wall for run in known) > REPEATED_WITHIN):
                continue
            try:
                run = one_run(recipe, task, course.patience)
                if wrong := "" if number and run.code == 0 else found_wrong(task, run):
                    out[recipe.name] = wrong
                else:
                    known.append(run)
                tell(f"{recipe.name}: {run.wall:.2f} s, {run.cpu:.2f} CPU s, {run.peak / 1e6:.0f} MB {wrong}")
            except UsageError as error:
                out[recipe.name] = str(error)
                tell(f"{recipe.name}: {error}")
            finally:
                clear(task)
    return runs


def said_of(store: str, tell: Tell, words: str) -> None:
    """Tells it with the store."""
    tell(f"{store} {words}")


def prepared(folder: Path, units: int, course: Course) -> tuple[Task, int, int]:
    """Results, our pages of them, and what the peers are given; how many pages and bytes."""
    task = Task(
        results=folder / "results", figures=folder / "figures", reference=folder / "reference",
        cache=course.scratch / "cache", work=folder / "work", site=folder / "reference",
    )  # fmt: skip
    write_national_results(task.results, units, course.years, course.components)
    frame = shell_of(task.cache).frames[LANGUAGE, DEPTH]
    subprocess.run(congbo(task).words, cwd=PROJECT, env={**os.environ, **MODULES}, check=True)
    pages = write_figures(task.reference, task.figures, frame)
    return task, pages, sum(path.stat().st_size for path in task.reference.rglob("*.html"))


def one_run(recipe: Recipe, task: Task, patience: float) -> Run:
    """What the recipe used; its site is left for inspection."""
    task.site.parent.mkdir()
    command = recipe.ready(task)
    if hasattr(os, "sync"):
        os.sync()
    run = measured(command.words, command.folder, patience, command.environment)
    if recipe.says_time and run.code == 0:
        said = json.loads(run.output)
        run = replace(run, wall=said["wall"], cpu=said["cpu"])
    return run


def found_wrong(task: Task, run: Run) -> str:
    """Why the run does not count; empty if it made the same pages."""
    if run.code is None:
        return f"ended after {run.wall:.0f} s"
    if run.code:
        return f"failed: {' '.join(run.output.split())[-200:]}"
    found = compare_sites(task.reference, task.site)
    return "" if found.is_proven() else f"not the same pages: {found}"


def outcome(recipe: Recipe, store: str, pages: int, size: int, runs: Sequence[Run], remark: str) -> Outcome:
    """The runs as one; what is wrong stands in the place of figures."""
    good = [] if remark else runs
    peak = max((run.peak for run in good), default=0)
    return Outcome(
        recipe.name,
        store,
        pages,
        size,
        tuple(round(run.wall, 3) for run in good),
        tuple(round(run.cpu, 3) for run in good),
        peak,
        remark,
    )


def clear(task: Task) -> None:
    """Takes away what a run has made."""
    for folder in (task.work, task.site.parent):
        shutil.rmtree(folder, ignore_errors=True)
