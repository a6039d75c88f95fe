"""What a site is made of: the jobs of a build, each of which makes some files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from congbo.exports import FilePart, file_parts
from congbo.frame import Shell
from congbo.hosting import hosting_files
from congbo.judge import Results
from congbo.languages import Language
from congbo.pages import Part, parts_of
from congbo.render import Renderer
from congbo.settings import SiteSettings
from congbo.urls import depth, in_language
from congbo.views.context import Context

Files = Iterator[tuple[str, bytes]]
"""Addresses below the site's root with contents, each made as it is asked for."""
Job = Callable[[], Files]


def page_jobs(contexts: list[Context], shell: Shell, templates: Path) -> list[Job]:
    """The data pages, part by part."""
    renderers = {
        context.language.code: Renderer(
            templates,
            context.language,
            context.settings.name,
            assets={path.name: address for address, path in shell.assets.items()},
            contact=context.settings.contact,
        )
        for context in contexts
    }

    def pages(context: Context, part: Part) -> Files:
        code = context.language.code
        for template, page in part(context):
            frame = shell.frames[code, depth(page.address)]
            yield in_language(code, page.address), renderers[code].framed(template, page, frame)

    return [partial(pages, context, part) for context in contexts for part in parts_of(context)]


def file_jobs(results: Results, settings: SiteSettings, languages: Mapping[str, Language]) -> list[Job]:
    """The files that are made from the results and are no pages, part by part."""

    def files(part: FilePart) -> Files:
        return part(results, settings)

    return [partial(files, part) for part in file_parts(results, languages.values())]


def shell_job(shell: Shell, templates: Path, settings: SiteSettings, languages: Mapping[str, Language]) -> Job:
    """The pages of prose, the assets, and what the host is told."""

    def files() -> Files:
        yield from ((address, path.read_bytes()) for address, path in shell.assets.items())
        yield from ((address, html.encode()) for address, html in shell.pages.items())
        yield from hosting_files(templates, settings, languages)

    return files
