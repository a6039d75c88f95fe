"""What a page does while it is read: the requests it makes, what it complains of, how far it moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ConsoleMessage, Page

WATCH = """
window.policyViolations = [];
document.addEventListener("securitypolicyviolation", event => {
  window.policyViolations.push(event.violatedDirective + " " + event.blockedURI);
});
window.layoutShift = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) { window.layoutShift += entry.value; }
}).observe({type: "layout-shift", buffered: true});
"""
"""Runs before any script of a page."""

TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"

EVERY_RULE = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
"""axe-core's rules as they come, best practices too, and the size of targets, which it leaves out otherwise."""
RULES_OF_COLOUR = {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]}
CONTRAST = "color-contrast"
ALL_BUT_CONTRAST = {"rules": {CONTRAST: {"enabled": False}}, "resultTypes": ["violations"]}
"""axe-core's rules as they come, but for the one that takes the longest."""
CONTRAST_ONLY = {"runOnly": [CONTRAST], "resultTypes": ["violations"]}


def wait_until(page: Page, condition: str) -> None:
    """Waits for a condition frame by frame; Playwright's own way would evaluate text, which the pages' policy forbids."""
    page.evaluate(f"async () => {{ while (!({condition})) {{ await new Promise(requestAnimationFrame); }} }}")


@dataclass
class Record:
    """What a page asked for and complained of since it began to load."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def note_message(self, message: ConsoleMessage) -> None:
        """Keeps what the console shows in yellow or red."""
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")


def record(page: Page) -> Record:
    """A record that fills as the page loads."""
    kept = Record()
    page.on("request", lambda request: kept.requests.append(request.url))
    page.on("requestfailed", lambda request: kept.complaints.append(f"failed: {request.url}"))
    page.on("pageerror", lambda error: kept.complaints.append(f"error: {error}"))
    page.on("console", kept.note_message)
    return kept


def scrolls_sideways(page: Page) -> bool:
    """Whether the page itself is wider than its window."""
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")


def layout_shift(page: Page) -> float:
    """How much moved after it was first drawn; 0 is nothing."""
    page.evaluate(TWO_FRAMES)
    return page.evaluate("window.layoutShift")


def policy_violations(page: Page) -> list[str]:
    """What the page's Content-Security-Policy refused."""
    return page.evaluate("window.policyViolations")


def accessibility_violations(page: Page, rules: dict[str, Any], but_for: str = "", within: str = "html") -> list[str]:
    """What axe-core finds within what one selector names, but for another: the rule, where, and what would mend it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    where = {"include": [[within]], "exclude": [[but_for]] if but_for else []}
    run = "([where, rules]) => axe.run(where, rules).then(results => results.violations)"
    violations = page.evaluate(run, [where, rules])
    return [
        f"{violation['id']} at {' '.join(node['target'])}: {node['failureSummary']}"
        for violation in violations
        for node in violation["nodes"][:3]
    ]
