"""A Chromium without network that reads the real site."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.readers import Readers


@pytest.fixture(scope="session")
def browser_site(real_site: Path) -> Path:
    """The folder of the real site; all workers of a run share it."""
    return real_site


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = os.environ.get("CONGBO_BROWSER") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def readers(chromium: Browser) -> Readers:
    return Readers(chromium)


@pytest.fixture
def open_page(readers: Readers, browser_site: Path) -> Iterator[Callable[..., Page]]:
    """Opens an address of the site from disk, or nothing yet, for a reader of its own, whom the test's end sends home."""

    def open_address(address: str | None, width: int = 1440, **options: object) -> Page:
        page = readers.new_page({"reduced_motion": "reduce", "offline": True, **options}, width)
        if address is not None:
            page.goto((browser_site / address).as_uri())
        return page

    yield open_address
    readers.send_home()
