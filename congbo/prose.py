"""Markdown that belongs to the data, with HTML switched off."""

from __future__ import annotations

from functools import cache

from markdown import Markdown


@cache
def render_prose(text: str) -> str:
    """The prose as HTML; HTML within it is shown as text, and links lead only to the web or within the site."""
    if not text:
        return ""
    markdown = Markdown(extensions=["tables"], output_format="html")
    markdown.preprocessors.deregister("html_block")
    markdown.inlinePatterns.deregister("html")
    markdown.inlinePatterns.deregister("entity")
    html = markdown.convert(_deeper(text))
    return html.replace('href="javascript:', 'data-refused="')


def _deeper(text: str) -> str:
    """Headings one level down from the page's own: a title becomes a section's."""
    return "\n".join(f"##{line}" if line.startswith("#") else line for line in text.split("\n"))
