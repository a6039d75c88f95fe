"""Markdown that belongs to the data, with HTML and images switched off."""

from __future__ import annotations

import re
from functools import cache

from markdown import Markdown

OFF = ("html", "entity", "image_link", "image_reference", "short_image_ref")
"""Inline patterns of Markdown that are not used."""
SAFE_LINK = re.compile(r"(https?://[^\s]+|[\w./#-]+)")
"""To the web, or within the site."""


@cache
def render_prose(text: str) -> str:
    """The prose as HTML; HTML within it is shown as text, and links that run code are dropped."""
    if not text:
        return ""
    markdown = Markdown(extensions=["tables"], output_format="html")
    markdown.preprocessors.deregister("html_block")
    for pattern in OFF:
        markdown.inlinePatterns.deregister(pattern)
    return re.sub(r' href="([^"]*)"', _link, markdown.convert(_deeper(text)))


def _link(found: re.Match[str]) -> str:
    return found.group() if SAFE_LINK.fullmatch(found[1]) else ""


def _deeper(text: str) -> str:
    """Headings two levels down: a title becomes a section's."""
    return "\n".join(f"##{line}" if line.startswith("#") else line for line in text.split("\n"))
