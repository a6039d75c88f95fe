"""The real site, built once, and a Chromium without network to read it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from congbo.pipeline import Places, build
from tests.browser.visit import WATCH

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def browser_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site; all workers of a run share it."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    site = folder / "browser-site"
    with held(folder / "browser-site.lock"):
        if not site.exists():
            build(Places(PROJECT, PROJECT / "results", site, folder / "browser-cache"), lambda stage, pages: None)
    return site


@contextmanager
def held(lock: Path) -> Iterator[None]:
    """Waits until no other worker holds the lock, then holds it."""
    while True:
        try:
            lock.touch(exist_ok=False)
            break
        except FileExistsError:
            time.sleep(0.2)
    try:
        yield
    finally:
        lock.unlink()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = os.environ.get("CONGBO_BROWSER") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Browser, browser_site: Path) -> Iterator[Callable[..., Page]]:
    """Opens an address of the site from disk, or nothing yet, in a window of its own that the test's end closes."""
    contexts = []

    def open_address(address: str | None, width: int = 1440, **options: object) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, reduced_motion="reduce", **{"offline": True, **options}
        )
        contexts.append(context)
        context.add_init_script(WATCH)
        page = context.new_page()
        if address is not None:
            page.goto((browser_site / address).as_uri())
        return page

    yield open_address
    for context in contexts:
        context.close()
