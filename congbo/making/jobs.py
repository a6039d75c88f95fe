"""What a site is made of: the jobs of a build, each of which makes some files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

from congbo.exports import file_parts
from congbo.exports.sitemap import prose_sitemap
from congbo.frame import Shell
from congbo.hosting.files import hosting_files
from congbo.judge import Results
from congbo.languages import Language
from congbo.making.caches import only_folder
from congbo.making.keys import Keys
from congbo.making.workers import share
from congbo.pages import Part, parts_of
from congbo.printing import Printer, library, printed
from congbo.publishing.publication import Publication
from congbo.publishing.stage import Entry
from congbo.render import Renderer
from congbo.rules.deciding import decisions_by_release, period_folder
from congbo.rules.scopes import Scope, all_scopes
from congbo.settings import SiteSettings
from congbo.urls import depth, in_language, picture_address
from congbo.views.context import Context
from congbo.views.embeds.moved_embed import former_addresses, view_moved_embeds
from congbo.views.embeds.release_embeds import view_embeds
from congbo.views.moved import view_away
from congbo.views.parts import Page
from congbo.views.remembering import forget

Files = Iterator[tuple[str, bytes]]
"""Addresses below the site's root with contents, each made as it is asked for."""

Pack = Callable[[Files], Files]
Tell = Callable[[int], None]
"""Is told how many files there are so far."""


@dataclass(frozen=True, slots=True)
class Job:
    """Some files of the site."""

    key: str
    """Equal keys make equal files."""
    make: Callable[[], Files]
    is_told_of: bool = False
    """Whether pages tell how large its files are, so that it must be done before them."""


def _renderers(contexts: list[Context], shell: Shell, templates: Path, keys: Keys, cache: Path) -> dict[str, Renderer]:
    code = only_folder(cache, "code-", keys.of_code[:20])
    return {
        context.language.code: Renderer(
            templates,
            context.language,
            context.settings.name,
            assets={asset.name: address for address, asset in shell.assets.items()},
            contact=context.settings.contact,
            kept=code / context.language.code,
            base_url=context.settings.base_url,
            other_site=context.settings.other_site,
        )
        for context in contexts
    }


def page_jobs(contexts: list[Context], shell: Shell, templates: Path, keys: Keys, cache: Path) -> list[Job]:
    """The data pages, part by part."""
    renderers = _renderers(contexts, shell, templates, keys, cache)

    def pages(context: Context, part: Part) -> Files:
        code = context.language.code
        for template, page in part(context):
            frame = shell.frames[code, depth(page.address)]
            yield in_language(code, page.address), renderers[code].framed(template, page, frame)
        forget()

    return [
        Job(keys.of_pages(part.name, part.scope, context.language.code), partial(pages, context, part))
        for context in contexts
        for part in parts_of(context)
    ]


def embed_jobs(
    contexts: list[Context], shell: Shell, templates: Path, keys: Keys, cache: Path, is_preview: bool
) -> list[Job]:
    """What other sites show, release by release, each version for itself."""
    renderers = _renderers(contexts, shell, templates, keys, cache)

    def files(context: Context, scope: Scope) -> Files:
        code, seen = context.language.code, context.narrowed(scope)
        index, release = scope.own_index(seen.library), scope.release(seen.library)
        former = former_addresses(seen)
        for name, embed in view_embeds(seen, index, release, is_preview):
            yield from drawn(code, name, embed, (embed.address, *former.get(embed.address, ())))
        forget()

    def moved(context: Context) -> Files:
        for embed in view_moved_embeds(context):
            yield from drawn(context.language.code, "moved", embed, (embed.address,))

    def drawn(code: str, name: str, embed: Page, addresses: Iterable[str]) -> Files:
        """An embed is a page and a picture, at each of its addresses."""
        page, picture = (renderers[code].render(f"embed/{name}.{kind}", embed).encode() for kind in ("html", "svg"))
        for address in addresses:
            yield in_language(code, address), page
            yield in_language(code, picture_address(address)), picture

    ends = [
        Job(keys.of_pages("moved embeds", None, context.language.code), partial(moved, context)) for context in contexts
    ]
    return ends + [
        Job(
            keys.of_pages(f"embeds {is_preview} {scope.folder}", scope, context.language.code),
            partial(files, context, scope),
        )
        for context in contexts
        for scope in all_scopes(context.library)
    ]


def pdf_jobs(
    results: Results, settings: SiteSettings, templates: Path, languages: Iterable[Language], keys: Keys
) -> list[Job]:
    """The PDFs, release by release: extract, whatever languages the site has, and scorecards of what was decided."""
    decided, edition = decisions_by_release(results.library), library().__version__
    scopes = [
        Scope(index.id, release.folder)
        for index in results.library.indices
        for release in index.releases
        if period_folder(release) in decided
    ]

    def pdfs(language: Language, scope: Scope) -> Files:
        seen = results.narrowed(scope)
        context = Context(seen.library, seen.judged, settings, language)
        printer = Printer(templates, language, settings.name)
        units = None if language.code in settings.languages else ()
        return printed(context, printer, scope.own_index(seen.library), scope.release(seen.library), units)

    return [
        Job(keys.of_files(f"pdf {edition} {language.code} {scope.folder}", scope), partial(pdfs, language, scope))
        for language in languages
        for scope in scopes
    ]


def file_jobs(results: Results, settings: SiteSettings, languages: Mapping[str, Language], keys: Keys) -> list[Job]:
    """The files that are made from the results and are no pages, part by part."""
    return [
        Job(keys.of_files(part.name, part.scope), partial(part, results, settings), is_told_of=True)
        for part in file_parts(results, languages.values())
    ]


def shell_job(
    shell: Shell, templates: Path, settings: SiteSettings, languages: Mapping[str, Language], keys: Keys
) -> Job:
    """The pages of prose, the assets, and what the host is told."""

    def files() -> Files:
        yield from ((address, asset.content()) for address, asset in shell.assets.items())
        yield from ((address, html.encode()) for address, html in shell.pages.items())
        yield from hosting_files(templates, settings, languages)
        yield from prose_sitemap(shell.pages).files(settings)

    return Job(keys.of_shell(shell), files)


def away_jobs(
    addresses: Sequence[str], templates: Path, settings: SiteSettings, languages: Mapping[str, Language], keys: Keys
) -> list[Job]:
    """What stays at published addresses of a language that another site has now; `settings` are escaped."""

    def pages(code: str) -> Files:
        renderer = Renderer(templates, languages[code], settings.name)
        for address in addresses:
            content = renderer.render("gathered.html", view_away(settings, code, address)).encode()
            yield in_language(code, address), content

    mark = sha256("\n".join(addresses).encode()).hexdigest()
    away = (code for code in languages if code not in settings.languages)
    return [Job(keys.of_files(f"away {code} {mark}", None), partial(pages, code)) for code in away]


def measured(jobs: Iterable[Job]) -> dict[str, int]:
    """How large the files of some jobs are, by address; nothing is written."""
    return {address: len(content) for job in jobs for address, content in job.make()}


def make_all(
    jobs: Sequence[Job], new: Publication, pack: Pack, workers: int, tell: Tell, sizes: dict[str, int] | None = None
) -> Mapping[str, Sequence[Entry]]:
    """The files of every job on the stage: made, or taken over from the last site; by key.

    `sizes` learns how large the files are that pages tell of, before any page is made.
    """
    made: dict[str, Sequence[Entry]] = {}
    for is_told_of in (True, False):
        some = [job for job in jobs if job.is_told_of is is_told_of]
        for key, entries in _make_some(some, new, pack, workers):
            made[key] = entries
            tell(sum(map(len, made.values())))
            if is_told_of and sizes is not None:
                sizes.update((entry.address, entry.size) for entry in entries)
    return made


def _make_some(
    jobs: Sequence[Job], new: Publication, pack: Pack, workers: int
) -> Iterator[tuple[str, Sequence[Entry]]]:
    def do(number: int) -> tuple[str, list[Entry]]:
        job = jobs[number]
        known = new.known.get(job.key)
        return job.key, new.stage.write_all(pack(job.make())) if known is None else new.stage.take_all(known)

    return share(do, range(len(jobs)), workers)
