"""Our side: from CSV to verified scorecards of one language, by the stages of the program.

`python -m benchmarks.peers.own_scorecards RESULTS SITE CACHE`. The whole program makes more of the same results: overviews,
components, profiles, downloads, the other language. Here it makes what the peers make and nothing else.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from congbo.cli import prepare
from congbo.frame import Frame, Shell, make_shell
from congbo.gate import check
from congbo.languages import LANGUAGES, load_language
from congbo.making.caches import only_folder
from congbo.making.jobs import Files, Job, make_all
from congbo.making.keys import Keys
from congbo.making.workers import cores, share
from congbo.publishing.addresses import by_address
from congbo.publishing.inspection import TOGETHER, inspect_some
from congbo.publishing.promises import Promises
from congbo.publishing.publication import publication
from congbo.publishing.stage import Entry
from congbo.render import Renderer
from congbo.rules.scopes import Scope
from congbo.settings import read_settings
from congbo.views.context import Context
from congbo.views.escaping import escaped
from congbo.views.remembering import forget
from congbo.views.scorecard import view_scorecard

PROJECT = Path(__file__).resolve().parent.parent.parent
LANGUAGE, DEPTH = "vi", 2
LEADS_NOWHERE = "không dẫn tới tệp nào"
"""Says of a link that its target is not there: the pages that nobody makes here."""


def main(results: Path, site: Path, cache: Path) -> None:
    """Makes the scorecards."""
    settings = read_settings(PROJECT / "mkdocs.yml")
    checked = check(results, settings, for_public=True, workers=cores()).judged_only()
    safe, safe_settings = escaped(checked.results), escaped(settings)
    shell = shell_of(cache)
    context = Context(safe.library, safe.judged, safe_settings, load_language(LANGUAGE, PROJECT / "templates"))
    code = only_folder(cache, "code-", Keys(PROJECT, checked.results.library, settings, shell).of_code[:20])
    renderer = renderer_of(context, shell, code / LANGUAGE)
    scopes = [Scope(index.id, release.folder) for index in safe.library.indices for release in index.releases]
    frame = shell.frames[LANGUAGE, DEPTH]
    jobs = [Job(scope.folder, partial(scorecards, context, scope, renderer, frame)) for scope in scopes]
    with publication(site, keep=0) as new:
        made = make_all(jobs, new, iter, cores(), lambda count: None)
        if broken := wrong_with(new.stage.folder, by_address([one for some in made.values() for one in some])):
            raise SystemExit("\n".join(broken[:10]))
        new.hand_over(made)


def wrong_with(stage: Path, files: Mapping[str, Entry]) -> list[str]:
    """What the inspection of a build finds, but for links to pages that nobody makes here."""
    entries, promises = list(files.values()), Promises(files)
    parts = [entries[start : start + TOGETHER] for start in range(0, len(entries), TOGETHER)]

    def wrong(part: int) -> list[str]:
        return [words for words in inspect_some(stage, parts[part], promises).broken if LEADS_NOWHERE not in words]

    return [words for some in share(wrong, range(len(parts)), cores()) for words in some]


def shell_of(cache: Path) -> Shell:
    """Frames and assets."""
    settings = escaped(read_settings(PROJECT / "mkdocs.yml"))
    return make_shell(
        PROJECT, settings, {code: load_language(code, PROJECT / "templates") for code in LANGUAGES}, cache
    )


def renderer_of(context: Context, shell: Shell, kept: Path | None = None) -> Renderer:
    """Draws pages as a build does."""
    return Renderer(
        PROJECT / "templates",
        context.language,
        context.settings.name,
        assets={asset.name: address for address, asset in shell.assets.items()},
        contact=context.settings.contact,
        kept=kept,
        base_url=context.settings.base_url,
    )


def scorecards(context: Context, scope: Scope, renderer: Renderer, frame: Frame) -> Files:
    """The scorecards of one release."""
    seen = context.narrowed(scope)
    index, release = scope.own_index(seen.library), scope.release(seen.library)
    for block in seen.judged[release.folder].values():
        for row in range(len(block.result.table.units)):
            page = view_scorecard(seen, index, release, block, row)
            yield page.address, renderer.framed("scorecard.html", page, frame)
    forget()


if __name__ == "__main__":
    prepare()
    main(*map(Path, sys.argv[1:4]))
