"""Where the time of a scorecard goes: processor milliseconds by stage, in one process, nothing written to a disk."""

from __future__ import annotations

import hashlib
import time
from collections import defaultdict
from pathlib import Path

from benchmarks.national import write_national_results
from benchmarks.peers.own_scorecards import DEPTH, LANGUAGE, PROJECT, renderer_of, shell_of
from congbo.gate import check
from congbo.languages import load_language
from congbo.publishing.promises import Promises
from congbo.rules.scopes import Scope
from congbo.settings import read_settings
from congbo.views.context import Context
from congbo.views.escaping import escaped
from congbo.views.scorecard import view_scorecard

STAGES = ("reading, checking, ranking", "views", "templates and frame", "hashing and inspecting")


def stages(folder: Path, units: int, years: int, components: int) -> tuple[dict[str, float], int]:
    """Processor seconds by stage, and how many scorecards there were."""
    write_national_results(folder / "results", units, years, components)
    shell = shell_of(folder / "cache")
    spent: dict[str, float] = defaultdict(float)
    clock = time.process_time()

    def lap(stage: str) -> None:
        nonlocal clock
        now = time.process_time()
        spent[stage] += now - clock
        clock = now

    settings = read_settings(PROJECT / "mkdocs.yml")
    safe = escaped(check(folder / "results", settings, for_public=True).results)
    lap(STAGES[0])
    language = load_language(LANGUAGE, PROJECT / "templates")
    context = Context(safe.library, safe.judged, escaped(settings), language)
    renderer = renderer_of(context, shell, folder / "code")
    frame, promises, count = shell.frames[LANGUAGE, DEPTH], Promises(shell.pages), 0
    for scope in (Scope(index.id, release.folder) for index in safe.library.indices for release in index.releases):
        seen = context.narrowed(scope)
        index, release = scope.own_index(seen.library), scope.release(seen.library)
        for block in seen.judged[release.folder].values():
            for row in range(len(block.result.table.units)):
                page = view_scorecard(seen, index, release, block, row)
                lap(STAGES[1])
                content = renderer.framed("scorecard.html", page, frame)
                lap(STAGES[2])
                hashlib.sha256(content)
                list(promises.broken_by(page.address, content))
                lap(STAGES[3])
                count += 1
    return spent, count


def stages_text(spent: dict[str, float], count: int) -> str:
    """The table."""
    whole = sum(spent.values())
    rows = (
        f"| {stage} | {spent[stage]:.2f} | {spent[stage] / count * 1e3:.3f} | {spent[stage] / whole:.0%} |\n"
        for stage in STAGES
    )
    return "".join([f"| stage, {count:,} scorecards | CPU seconds | ms a page | share |\n|---|---|---|---|\n", *rows])
