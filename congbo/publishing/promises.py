"""What every page keeps: its links lead somewhere, it asks nothing of another origin, and its policy says so."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Container, Iterator
from urllib.parse import unquote

POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="([^"]*)"')
HASH = re.compile(rb"'sha256-[^']*'")
FOREIGN_TRUST = re.compile(rb"unsafe|//|\*")
LINK = re.compile(rb" (?:href|src)=(.[^\"]*)", re.DOTALL)
PLACE = re.compile(rb' id="([^"]*)"')
ELSEWHERE = re.compile(rb"//")
QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
ATTRIBUTE = re.compile(rb"<([a-z0-9]+)[\s/].*?([a-z:-]+)\s*=\s*[\"']?[^\"']*\Z", re.DOTALL | re.IGNORECASE)
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
STYLE_LOADS = re.compile(rb"(?:url\(\s*|@import\s+)[\"']?(?!data:)[^\"')]*(?://|:)")
SAYS_ONLY = {(b"a", b"href"), (b"link", b"href"), (b"meta", b"content"), (b"blockquote", b"cite"), (b"q", b"cite")}
"""Where a page may name another origin without asking it for anything; so may any `xmlns`, `title`, `alt` or `data-…`."""
LOADING_LINK = re.compile(
    rb"\brel=[\"']?[^\"'>]*\b(stylesheet|icon|preload|prefetch|modulepreload|preconnect|dns-prefetch|manifest)\b"
)
Anchors = dict[tuple[str, str], str]
"""Target and anchor of links to places within other pages, with a page that has the link."""


class Promises:
    """The promises, for all pages of one site; remembers the links that it has followed."""

    def __init__(self, addresses: Container[str]) -> None:
        """`addresses` are all files of the site."""
        self.addresses = addresses
        self.anchors: Anchors = {}
        self._followed: dict[str, set[bytes]] = {}
        self._dead: dict[str, dict[bytes, str]] = {}

    def broken_by(self, address: str, content: bytes) -> Iterator[str]:
        """What a file breaks, in words."""
        if address.endswith(".html"):
            yield from policy_broken(content)
            yield from self._dead_links(address, content)
        if address.endswith((".html", ".svg")):
            yield from (f"lấy từ nơi khác: {found}" for found in foreign_loads(content))
        if address.endswith(".css") and (found := STYLE_LOADS.search(content)):
            yield f"lấy từ nơi khác: {shown(found[0])}"

    def _dead_links(self, address: str, content: bytes) -> Iterator[str]:
        folder = address.rpartition("/")[0]
        followed, dead = self._followed.setdefault(folder, set()), self._dead.setdefault(folder, {})
        for quoted in links_of(content) - followed:
            if quoted.startswith(b'"#'):
                anchor = html.unescape(quoted[2:].decode())
                if anchor and ":" not in anchor and b' id="%s"' % place_of(anchor) not in content:
                    yield f"liên kết #{anchor} không dẫn tới chỗ nào trong trang"
            elif (wrong := dead.get(quoted)) or (wrong := self._wrong_with(quoted, address, folder)):
                dead[quoted] = wrong
                yield wrong
            else:
                followed.add(quoted)

    def _wrong_with(self, quoted: bytes, address: str, folder: str) -> str:
        """What is wrong with a link out of its page, the same for all pages of a folder; empty if nothing is.

        With ":" in its anchor it names no place, but what a script shall show: `comparison_state` in urls.py.
        """
        link = quoted[1:].decode()
        if quoted[:1] != b'"':
            return f'liên kết {shown(quoted)} không nằm trong dấu nháy kép "…"'
        path, _, anchor = html.unescape(link).partition("#")
        if SCHEME.match(path) or path.startswith("//"):
            return ""
        target = posixpath.normpath(posixpath.join(folder, unquote(path))) if path else address
        if target not in self.addresses:
            return f"liên kết {link} không dẫn tới tệp nào"
        if anchor and ":" not in anchor:
            self.anchors.setdefault((target, anchor), address)
        return ""


def links_of(content: bytes) -> set[bytes]:
    """The values of all `href` and `src` of a page, each with the quote before it."""
    return set(LINK.findall(content))


def place_of(anchor: str) -> bytes:
    """How a page would write the name of the place that an anchor leads to."""
    return html.escape(unquote(anchor)).encode()


def places_of(content: bytes) -> set[bytes]:
    """The names of all places of a page."""
    return set(PLACE.findall(content))


def policy_broken(content: bytes) -> Iterator[str]:
    """Whether a page lacks a policy that allows its own origin only."""
    found = POLICY.search(content, 0, content.find(b"<body"))
    if not found:
        yield "thiếu Content-Security-Policy"
    elif not found[1].startswith(b"default-src 'none'") or FOREIGN_TRUST.search(HASH.sub(b"", found[1])):
        yield "Content-Security-Policy cho phép nơi khác"


def foreign_loads(content: bytes) -> Iterator[str]:
    """Whatever a page would fetch from another origin as it is shown."""
    for place in map(re.Match.start, ELSEWHERE.finditer(content)):
        start = content.rfind(b"<", 0, place)
        tag = content[start:place]
        if start >= 0 and b">" not in QUOTED.sub(b"", tag) and (found := ATTRIBUTE.match(tag)):
            name, attribute = found[1].lower(), found[2].lower()
            is_said = (name, attribute) in SAYS_ONLY or attribute.startswith((b"xmlns", b"data-", b"aria-"))
            whole = content[start : content.find(b">", place)]
            if (not is_said and attribute not in (b"title", b"alt")) or (
                name == b"link" and LOADING_LINK.search(whole)
            ):
                yield shown(content[start : place + 60])


def shown(content: bytes) -> str:
    """A piece of a page, short, for a message."""
    return content[:120].decode(errors="replace")
