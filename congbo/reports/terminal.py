"""Findings in the terminal: by cause, with colour, the first twenty of each severity."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from congbo.findings import Finding, Severity
from congbo.reports.grouping import ORDER, counts, group

SHOWN = 20
WORDS = {
    "vi": {"error": "lỗi", "confirm": "cần xác nhận", "warning": "cảnh báo", "note": "ghi chú"},
    "en": {"error": "error", "confirm": "to confirm", "warning": "warning", "note": "note"},
}
STYLES = {"error": "bold red", "confirm": "bold magenta", "warning": "yellow", "note": "dim"}
MORE = {
    "vi": "… và {count} {word} nữa; xem đủ bằng --report bao-cao.html",
    "en": "… and {count} more ({word}); see all with --report report.html",
}


def print_findings(console: Console, findings: Sequence[Finding], language: str, notes: bool = False) -> None:
    """Prints the findings; notes only if they are asked for."""
    groups = group(findings)
    for severity in ORDER:
        if severity is Severity.note and not notes:
            continue
        left = SHOWN
        for one in (some for some in groups if some.severity is severity):
            for finding in one.findings[: max(left, 0)]:
                line = Text(f"{WORDS[language][severity]} ", style=STYLES[severity])
                console.print(line.append(finding.say(language), style="default"), soft_wrap=True)
            left -= len(one.findings)
        if left < 0:
            console.print(MORE[language].format(count=-left, word=WORDS[language][severity]), style="dim", markup=False)


def summary(findings: Sequence[Finding], language: str) -> str:
    """How many of each severity there are, in one line."""
    return ", ".join(f"{count} {WORDS[language][severity]}" for severity, count in counts(findings).items())
