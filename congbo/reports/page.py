"""Findings as one HTML page that can be sent by e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from congbo.explanations import explanations
from congbo.findings import Finding
from congbo.reports.grouping import group
from congbo.reports.terminal import WORDS, summary


def findings_page(findings: Sequence[Finding], language: str, templates: Path) -> str:
    """The page in one language, grouped by cause, each cause with its example."""
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html").render(
        language=language,
        groups=group(findings),
        words=WORDS[language],
        summary=summary(findings, language),
        explanations=explanations(),
    )
