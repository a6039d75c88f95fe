"""People who read the site, each with a browser profile of their own; they come again, as a new one takes long."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.visit import WATCH

FORGET = """() => {
  if (location.protocol !== "about:") { localStorage.clear(); sessionStorage.clear(); }
}"""


class Readers:
    """Those who wait, and those who read; none of them knows what was read or chosen before."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._waiting: defaultdict[str, list[BrowserContext]] = defaultdict(list)
        self._reading: list[tuple[str, BrowserContext]] = []

    def new_page(self, options: dict[str, Any], width: int) -> Page:
        """An empty window of this width, before a reader whom nobody else here is."""
        options = {"viewport": {"width": width, "height": 900}, **options}
        kind = repr(sorted(options.items()))
        reader = self._waiting[kind].pop() if self._waiting[kind] else self._new_reader(options)
        self._reading.append((kind, reader))
        return reader.new_page()

    def _new_reader(self, options: dict[str, Any]) -> BrowserContext:
        reader = self._browser.new_context(**options)
        reader.add_init_script(WATCH)
        reader.new_page()  # stays empty and open: with its last window a profile loses its process
        return reader

    def send_home(self) -> None:
        """Closes all windows, and sees to it that nothing is remembered."""
        for kind, reader in self._reading:
            for page in reader.pages[1:]:
                page.evaluate(FORGET)
                page.close()
            reader.clear_cookies()
            self._waiting[kind].append(reader)
        self._reading.clear()
