"""Sixty payloads in every text of the results and of the settings: no page runs one, asks for one, or shows its markup.

Cells with such text are refused at the door. Here the door stands open, and what is tried is what stands behind it: that
all text is escaped, and behind that the policy of the pages.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.test_sub_path import Quiet, Server
from tests.browser.visit import WATCH, record
from tests.conftest import Shared
from tests.hostile.payloads import ELEMENT
from tests.hostile.site import Hostile, make_hostile_site

Way = Callable[[Hostile, str], str]
"""The site's root, as readers come to it."""
COUNT = "window.hits = 0; window.hit = () => { window.hits += 1; };"
"""What payloads call, before any of them can."""
STIRRED = """async element => {
  for (const button of document.querySelectorAll("main button")) { button.click(); }
  const field = document.querySelector("#finder");
  if (field) {
    field.focus();
    field.value = "so";
    field.dispatchEvent(new Event("input", {bubbles: true}));
  }
  for (let frames = 0; frames < 2; frames += 1) { await new Promise(requestAnimationFrame); }
  const made = document.querySelectorAll(`${element}, [${element}]`);
  return [
    ...policyViolations, ...(hits ? [`ran ${hits}`] : []), ...(made.length ? [`made ${element}`] : [])
  ];
}"""
"""Presses every button and looks for a unit, as what scripts make of texts is shown too; then says what happened."""


@pytest.fixture(scope="module")
def hostile(shared: Shared) -> Hostile:
    """The site, made once in a run."""
    return shared.once("hostile", make_hostile_site)


@pytest.fixture(scope="module")
def host(hostile: Hostile) -> Iterator[str]:
    """The folder above the site on a host, so that the site lies below a path."""
    (hostile.folder.parent / "favicon.ico").touch()  # which browsers ask of a host, whatever pages say
    server: ThreadingHTTPServer = Server(("127.0.0.1", 0), partial(Quiet, directory=str(hostile.folder.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_no_file_of_the_site_holds_what_nobody_wrote_there(hostile: Hostile) -> None:
    assert hostile.broken == ()


def test_every_page_type_has_hostile_texts(hostile: Hostile) -> None:
    """Lest the others find nothing because there is nothing to be found."""
    texts = {kind: (hostile.folder / address).read_text("utf-8") for kind, address in hostile.pages.items()}
    assert [kind for kind, text in texts.items() if f"&lt;{ELEMENT}&gt;" not in text] == []


def from_disk(hostile: Hostile, host: str) -> str:
    return hostile.folder.as_uri()


def below_a_path(hostile: Hostile, host: str) -> str:
    return f"{host}{hostile.folder.name}"


@pytest.mark.parametrize(
    ("way", "language", "is_policed"),
    [(from_disk, "vi", True), (from_disk, "en", False), (below_a_path, "en", True), (below_a_path, "vi", False)],
)
def test_no_payload_runs_or_asks_or_makes_an_element(
    chromium: Browser, hostile: Hostile, host: str, way: Way, language: str, is_policed: bool
) -> None:
    """With the policy, lest anything has to be refused; and without it, lest it is all that stands in the way."""
    root = way(hostile, host)
    with chromium.new_context(bypass_csp=not is_policed) as context:
        context.add_init_script(WATCH + COUNT)
        context.new_page()  # stays, lest each page begins a process of its own
        seen = {
            address: walked(context, f"{root}/{address}", root)
            for kind, address in hostile.pages.items()
            if kind.endswith(language)
        }
    assert {address: found for address, found in seen.items() if found} == {}


def walked(context: BrowserContext, url: str, root: str) -> list[str]:
    """What a page did that no page may do, while somebody reads it and tries everything in it."""
    with context.new_page() as page:  # of its own, lest it is told of what the page before had not yet fetched
        kept = record(page)
        page.goto(url)
        found = page.evaluate(STIRRED, ELEMENT)
        found += [f"asked for {one}" for one in kept.requests if not one.startswith(f"{root}/")]
        return found + kept.complaints
