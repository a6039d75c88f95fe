"""Findings as one HTML page that can be sent by e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from congbo.explanations import Explanation, explanations
from congbo.findings import Finding
from congbo.reports.grouping import Group, counts, group
from congbo.reports.terminal import WORDS


@dataclass(frozen=True, slots=True)
class Row:
    """One finding of a cause."""

    line: str
    cell: str
    unit: str
    value: str
    wrong: str
    need: str
    """Empty where all of the cause have the same, which is said once."""
    fix: str


@dataclass(frozen=True, slots=True)
class Cause:
    """Findings with one code in one column of one file."""

    anchor: str
    code: str
    severity: str
    file: str
    column: str
    rows: tuple[Row, ...]
    need: str
    fix: str
    example: Explanation


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings there are of a severity."""

    severity: str
    word: str
    count: int


def findings_page(findings: Sequence[Finding], language: str, templates: Path) -> str:
    """The page in one language, grouped by cause, each cause with its example; no finding is left out."""
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = WORDS[language]
    return environment.get_template("report.html").render(
        language=language,
        causes=[_cause(one, number, language) for number, one in enumerate(group(findings), 1)],
        words=words,
        tallies=[Tally(str(level), words[str(level)], count) for level, count in counts(findings).items()],
    )


def _cause(one: Group, number: int, language: str) -> Cause:
    said = [finding.sentences(language) for finding in one.findings]
    need, fix = (next(iter(texts)) if len(texts) == 1 else "" for texts in ({s[1] for s in said}, {s[2] for s in said}))
    place = one.findings[0].place
    rows = tuple(
        Row(
            str(finding.place.line or ""),
            finding.place.address or "",
            finding.place.unit or "",
            finding.value or "",
            wrong[:1].upper() + wrong[1:],
            "" if need else own_need,
            "" if fix else own_fix,
        )
        for finding, (wrong, own_need, own_fix) in zip(one.findings, said, strict=True)
    )
    return Cause(
        f"c{number}", one.code, str(one.severity), place.file, place.column or "", rows, need, fix,
        explanations()[one.code],
    )  # fmt: skip
