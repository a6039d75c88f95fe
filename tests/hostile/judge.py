"""What a file of a hostile site must not hold, whatever its texts say."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator

from lxml import etree, html

from tests.hostile.payloads import ELEMENT, ELSEWHERE

FORBIDDEN = {
    ELEMENT, "animate", "audio", "base", "embed", "iframe", "image", "marquee", "math", "object", "template", "video",
}  # fmt: skip
"""Elements that payloads make and pages do not have."""
NAME = re.compile(r"[a-z][a-z0-9]*")
ADDRESSES = ("href", "src", "action", "srcset", "data", "poster")
SUSPECT_STYLE = re.compile(r"@import|url\(|hit\(|<")
RUNS = re.compile(r"^\s*(javascript|vbscript):|hit\(", re.IGNORECASE)


def broken_by(address: str, content: bytes) -> Iterator[str]:
    """What is wrong with a file, in words."""
    match address.rpartition(".")[2]:
        case "html":
            yield from broken_by_page(html.document_fromstring(content))
        case "xml" | "svg":
            yield from broken_by_page(etree.fromstring(content))
        case "json":
            json.loads(content)
        case "xlsx":
            with zipfile.ZipFile(io.BytesIO(content)) as book:
                yield from (f"{name} has a formula" for name in book.namelist() if b"<f>" in book.read(name))


def broken_by_page(root: etree._Element) -> Iterator[str]:
    """Elements and attributes that no template has."""
    for element in root.iter(etree.Element):
        name, above = local(element), local(element.getparent())
        if name in FORBIDDEN or not NAME.fullmatch(name) or is_inline(element, name, above):
            yield f"<{name}> below <{above}>"
        for attribute, value in element.items():
            what = attribute.rpartition("}")[2]
            is_asked = what in ADDRESSES and (RUNS.search(value) or (ELSEWHERE in value and name != "a"))
            if what.startswith("on") or what in (ELEMENT, "style", "srcdoc") or is_asked:
                yield f"<{name} {what}={value[:40]!r}>"


def is_inline(element: etree._Element, name: str, above: str) -> bool:
    """Whether it is a script or a style within the page, or sends the reader elsewhere."""
    goes_on = element.get("http-equiv") == "refresh" and ELSEWHERE in element.get("content", "")
    is_of_picture = local(element.getroottree().getroot()) == "svg" and not SUSPECT_STYLE.search(element.text or "")
    is_style = name == "style" and above != "head" and not is_of_picture
    return goes_on or is_style or (name == "script" and not element.get("src") and not is_data(element))


def is_data(element: etree._Element) -> bool:
    """Whether a script element is a block of data, which no browser runs, and whole as such."""
    return element.get("type") == "application/ld+json" and bool(json.loads(element.text or ""))


def local(element: etree._Element | None) -> str:
    """An element's name without its namespace."""
    return "" if element is None else str(element.tag).rpartition("}")[2].lower()
