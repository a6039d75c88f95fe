"""A host on whose line a page comes piece by piece, each when it is asked for: no clock, no speed of a machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from queue import Queue
from threading import Thread

from playwright.sync_api import Page

from tests.browser.test_sub_path import Quiet, Server

UNREAD = re.compile(r"<(noscript|script|template)\b.*?</\1>", re.DOTALL)
"""What a browser with scripts does not look into."""
ELEMENT = re.compile(r"<(?:header|main|h[1-3]|nav|section|article|div|p|ul|ol|li|figure|table|tbody|tr|th|td|footer)\b")
WORD = re.compile(r"(?<=\w) (?=[^<>]*<)")
IS_DRAWN = """async mark => {
  const frame = () => new Promise(requestAnimationFrame);
  function hasArrived() {
    const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT);
    for (let node; (node = comments.nextNode());) { if (node.data === mark) { return true; } }
    return false;
  }
  do { await frame(); } while (!hasArrived());
}"""
"""Seen at the beginning of a frame, a piece is drawn in that frame, before anything else is heard of."""


def pieces(text: str, most: int) -> list[str]:
    """A page cut before elements and between words, in places that lie evenly among them."""
    seen = UNREAD.sub(lambda unread: "-" * len(unread[0]), text)
    body = seen.index("<body")
    cuts = {0, len(text)}
    for kind in (ELEMENT, WORD):
        starts = [match.start() for match in kind.finditer(seen, body)]
        cuts |= {starts[place * len(starts) // most] for place in range(most) if starts}
    return [text[start:end] for start, end in pairwise(sorted(cuts))]


class SlowLine:
    """Serves a folder; of a page, what `send` lets go."""

    def __init__(self, root: str, folder: Path, waiting: Queue[bytes]) -> None:
        self.root, self.folder, self.waiting = root, folder, waiting

    def bring(self, page: Page, address: str, most: int) -> None:
        """Opens an address so that each piece is drawn before the next is sent."""
        parts = pieces((self.folder / address).read_text("utf-8"), most)
        for number, part in enumerate(parts):
            mark = f"piece {number}"
            self.waiting.put(f"{part}<!--{mark}-->".encode())
            if number == 0:
                page.goto(self.root + address, wait_until="commit")
            page.evaluate(IS_DRAWN, mark)
        self.waiting.put(b"")
        page.wait_for_load_state()


class Dribbling(Quiet):
    """Sends pages as they are handed over, other files as ever."""

    def __init__(self, waiting: Queue[bytes], *words: object, **named: object) -> None:
        self.waiting = waiting
        super().__init__(*words, **named)

    def end_headers(self) -> None:
        """Nothing is there before a page is."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_GET(self) -> None:  # noqa: N802 - the name is the base class's
        """Answers until the piece that is empty."""
        if not self.path.endswith(".html"):
            super().do_GET()
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        while part := self.waiting.get():
            self.wfile.write(part)


@contextmanager
def slow_line(folder: Path) -> Iterator[SlowLine]:
    """The host, as long as it is needed."""
    waiting: Queue[bytes] = Queue()
    server = Server(("127.0.0.1", 0), partial(Dribbling, waiting, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield SlowLine(f"http://127.0.0.1:{server.server_port}/", folder, waiting)
    server.shutdown()
    server.server_close()
