"""A shell whose every page says that it is no publication."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from congbo.frame import Shell, language_of
from congbo.render import Renderer

WATERMARK = "frame/watermark.html"
HEAD, BODY = "<head>", "<body>"
NOINDEX = '<meta name="robots" content="noindex, nofollow">'


def marked(shell: Shell, renderers: Iterable[Renderer]) -> Shell:
    """The shell with a watermark and without leave to index in every frame and page; a renderer for each language."""
    marks = {one.language.code: one.environment.get_template(WATERMARK).render() for one in renderers}

    def mark(html: str, language: str) -> str:
        return html.replace(HEAD, f"{HEAD}\n{NOINDEX}", 1).replace(BODY, f"{BODY}\n{marks[language]}", 1)

    frames = {
        (language, depth): replace(
            frame,
            before_head=mark(frame.before_head, language),
            between=mark(frame.between, language),
            before_content=mark(frame.before_content, language),
        )
        for (language, depth), frame in shell.frames.items()
    }
    pages = {address: mark(html, language_of(address)) for address, html in shell.pages.items()}
    return replace(shell, frames=frames, pages=pages)
