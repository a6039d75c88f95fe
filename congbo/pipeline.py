"""The build, from `results/` to the site: read → check → assemble → judge → view → render → publish."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from congbo.findings import Finding
from congbo.frame import make_shell
from congbo.gate import check
from congbo.hosting.compression import with_compressed
from congbo.languages import LANGUAGES, Language, load_language
from congbo.making.cards import card_jobs
from congbo.making.inputs import origin_of
from congbo.making.jobs import away_jobs, embed_jobs, file_jobs, make_all, measured, page_jobs, pdf_jobs, shell_job
from congbo.making.keys import Keys
from congbo.making.loading import load_makers
from congbo.making.shards import Shard, joined
from congbo.making.workers import cores
from congbo.preview import marked
from congbo.publishing.publication import KEPT, publication
from congbo.publishing.refusal import refuse_unsafe_folder
from congbo.render import Renderer
from congbo.settings import read_settings
from congbo.versions.permanence import promised_addresses, refuse_to_lose
from congbo.versions.promised import all_promised
from congbo.versions.publicity import Unreleased
from congbo.views.context import Context
from congbo.views.escaping import escaped

Tell = Callable[[str, int], None]
"""Is told the stage and how many pages it has made so far."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders that a build reads and writes."""

    project: Path
    """Holds mkdocs.yml, site_src/ and templates/."""
    results: Path
    site: Path
    cache: Path


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did."""

    pages: int
    files: int
    size: int
    """In bytes, of all files."""
    is_new: bool
    """Whether readers see anything that they did not see before."""
    seconds: Mapping[str, float]
    """By stage, in order."""
    findings: tuple[Finding, ...]
    """Warnings and notes."""
    unreleased: tuple[Unreleased, ...] = ()
    """What the results hold and the public does not see yet."""


class Stopwatch:
    """How long each stage took."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = perf_counter()

    def lap(self, stage: str) -> None:
        """The stage has ended."""
        now = perf_counter()
        self.seconds[stage], self._last = now - self._last, now


def build(
    places: Places,
    tell: Tell,
    workers: int | None = None,
    keep: int = KEPT,
    for_public: bool = True,
    shard: Shard | None = None,
    parts: Path | None = None,
) -> Report:
    """Builds the site; the old one stays as it was unless all goes well, and is kept if it does.

    `shard`: only one part of it, which is not fit to be published. `parts`: from all such parts, copied into one folder.
    """
    watch, workers = Stopwatch(), workers or cores()
    refuse_unsafe_folder(places.site, places.project, places.results)
    with publication(places.site, keep, workers) as new:
        settings = read_settings(places.project / "mkdocs.yml")
        tell("check", 0)
        checked = check(places.results, settings, for_public, workers=workers)
        watch.lap("check")
        tell("frame", 0)
        templates = places.project / "templates"
        languages = {code: load_language(code, templates) for code in LANGUAGES}
        spoken: dict[str, Language] = {code: languages[code] for code in settings.languages}
        safe, safe_settings = escaped(checked.results), escaped(settings)
        shell = make_shell(places.project, safe_settings, spoken, places.cache)
        if not for_public:
            shell = marked(shell, [Renderer(templates, one, safe_settings.name) for one in spoken.values()])
        watch.lap("frame")
        keys = Keys(places.project, checked.results.library, settings, shell)
        origin = origin_of(places.project, keys.of_results())
        sizes: dict[str, int] = {}
        contexts = [Context(safe.library, safe.judged, safe_settings, one, sizes) for one in spoken.values()]
        files = file_jobs(checked.results, settings, languages, keys)
        jobs = [
            shell_job(shell, templates, settings, languages, keys),
            *files,
            *page_jobs(contexts, shell, templates, keys, places.cache),
            *embed_jobs(contexts, shell, templates, keys, places.cache, is_preview=not for_public),
            *(
                away_jobs(promised_addresses(checked.sources), templates, safe_settings, languages, keys)
                if settings.lead_on
                else ()
            ),
            *(card_jobs(contexts, templates, keys) if settings.cards else ()),
            *(pdf_jobs(checked.results, settings, templates, languages.values(), keys) if settings.pdf else ()),
        ]
        promised = all_promised(checked.sources, settings.languages)
        checked = checked.judged_only()
        jobs = shard.jobs(jobs) if shard else joined(parts, jobs) if parts else jobs
        sizes.update(measured(job for job in files if shard and job not in jobs))
        is_new = not new.recognise([job.key for job in jobs], origin)
        watch.lap("recognise")
        if is_new:
            load_makers()
        pack = with_compressed if settings.precompressed and not parts else iter
        made = make_all(jobs, new, pack, workers, lambda count: tell("pages", count), sizes) if is_new else new.known
        entries = [entry for some in made.values() for entry in some]
        if not shard:
            refuse_to_lose(promised, [entry.address for entry in entries])
        watch.lap("pages")
        is_new = is_new and (new.hand_over(made) if shard else new.publish(made, origin, workers))
        watch.lap("publish")
    pages, size = sum(entry.address.endswith(".html") for entry in entries), sum(entry.size for entry in entries)
    return Report(pages, len(entries), size, is_new, watch.seconds, checked.findings, checked.unreleased)
