"""How figures are found on a page, whatever surrounds them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import html
from lxml.etree import _Element as Element

Site = Callable[[str], bytes]
"""The content at an address."""
Differences = Iterator[tuple[object, ...]]
"""Where, what stands there, and what should."""
FOLDERS = {"vi": "", "en": "en/"}
HAS_DIGIT = re.compile(r"\d")


def on_disk(folder: Path) -> Site:
    """A site that was built."""
    return lambda address: (folder / address).read_bytes()


def page(site: Site, language: str, address: str) -> Element:
    """A page of one language."""
    return html.document_fromstring(site(f"{FOLDERS[language]}{address}"))


def words(element: Element) -> str:
    """The text of an element, spaces joined."""
    return " ".join(element.text_content().split())


def class_of(name: str) -> str:
    """An XPath condition."""
    return f"contains(concat(' ', @class, ' '), ' {name} ')"


def ranking(tree: Element, block: str) -> Element:
    """A block's ranking table."""
    return tree.xpath(f"//section[@aria-labelledby='{block}']//table[{class_of('ranking')}]")[0]


def target(cell: Element) -> str:
    """The id to which the link in a cell leads."""
    return str(cell.xpath(".//a/@href")[0]).removesuffix(".html")


def rank_in(cell: Element) -> str:
    """The digits of a rank cell, without the sign of a shared place."""
    return "".join(re.findall(r"\d+", words(cell)))


def shown_change(element: Element) -> str:
    """A change of score as it stands: with its direction, `=` if unchanged, empty if there is none."""
    found = element.xpath(f"./span[{class_of('up')} or {class_of('down')}]")
    if not found:
        return "=" if words(element) else ""
    sign = {"up": "+", "down": "-"}[found[0].get("class")]
    return sign + re.findall(r"\d+(?:[.,]\d+)?", words(found[0]))[-1]
