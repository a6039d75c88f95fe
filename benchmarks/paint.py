"""First paint of a page on a slow line: `python -m benchmarks.paint SITE [ADDRESS…]`; needs nginx and Chromium.

nginx serves the site by the example that it brings, compressed files included (`precompressed: true`). Chromium is held to
400 kbit/s and 400 ms a round trip, starts with an empty cache each time, and says when it first painted something. Prints
a Markdown table of medians.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.hosts import HOST, nginx

PAGES = (
    "index.html",
    "pci/2018/da-nang.html",
    "pci/2018/index.html",
    "pci/2018/land.html",
    "par-minh-hoa/2025/decision.html",
    "compare.html",
    "units/ha-noi.html",
    "units/index.html",
)
SLOW_LINE = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 400_000 / 8,
    "uploadThroughput": 400_000 / 8,
}
PAINT = 'performance.getEntriesByName("first-contentful-paint")[0].startTime'
SEEN = '() => performance.getEntriesByName("first-contentful-paint").length'
WEIGHT = """() => performance.getEntriesByType("resource").concat(performance.getEntriesByType("navigation"))
  .reduce((sum, entry) => sum + entry.transferSize, 0)"""
FILES = 'performance.getEntriesByType("resource").length + 1'


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("site", type=Path)
    parser.add_argument("pages", nargs="*", default=PAGES)
    parser.add_argument("--times", type=int, default=5)
    given = parser.parse_args()
    path = os.environ.get("CONGBO_BROWSER") or shutil.which("chromium")
    print(f"| page | first paint (median of {given.times}) | files | kB that travelled |")
    print("|---|---|---|---|")
    with (
        tempfile.TemporaryDirectory() as folder,
        nginx(given.site.resolve(), Path(folder)) as port,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=path, args=["--no-sandbox"]) as browser,
    ):
        for page in given.pages:
            runs = [measured(browser, f"http://{HOST}:{port}/{page}") for _ in range(given.times)]
            paint, files, size = (statistics.median(run[place] for run in runs) for place in range(3))
            print(f"| {page} | {paint / 1000:.2f} s | {files:.0f} | {size / 1000:.1f} |")


def measured(browser: Browser, url: str) -> tuple[float, float, float]:
    """Milliseconds to the first paint, files, and bytes as they travelled."""
    with browser.new_context() as context:
        page = context.new_page()
        line = context.new_cdp_session(page)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", SLOW_LINE)
        page.goto(url)
        page.wait_for_function(SEEN)
        return page.evaluate(PAINT), page.evaluate(FILES), page.evaluate(WEIGHT)


if __name__ == "__main__":
    main()
