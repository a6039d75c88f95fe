"""Findings as JSON, for tools; the shape is stable, numbered and described by `docs/schemas/check-report.json`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from congbo.findings import Finding
from congbo.model.texts import Model
from congbo.reports.grouping import counts, group

Level = Literal["error", "confirm", "warning", "note"]


class Sentences(Model):
    """A message in one language."""

    wrong: str
    """What is wrong."""
    need: str
    """What is expected; may be empty."""
    fix: str
    """How to mend it; may be empty."""


class ToldFinding(Model):
    """One fact about the input that somebody has to know."""

    code: str
    """Stable name, explained on the page of data checks."""
    severity: Level
    """error: refused. confirm: refused unless release.yml confirms it. warning, note: said, and no more."""
    file: str
    """Path below the folder of results, with forward slashes."""
    line: int | None
    """Counted from 1, the header being line 1."""
    column: str | None
    """The column's heading."""
    cell: str | None
    """The address that Excel shows, such as C17."""
    unit: str | None
    """Id or name of the unit in that row."""
    value: str | None
    """The text found."""
    vi: Sentences
    en: Sentences


class Counts(Model):
    """How many findings there are of each severity."""

    error: int
    confirm: int
    warning: int
    note: int


class CheckReport(Model):
    """What `build.py check --format json` prints."""

    shape: Literal[1] = 1
    """Changes when a key changes its meaning or goes."""
    counts: Counts
    findings: tuple[ToldFinding, ...]
    """Errors first, then by cause."""


def findings_json(findings: Sequence[Finding]) -> str:
    """All findings, each of them once."""
    told = [_told(finding) for one in group(findings) for finding in one.findings]
    number = Counts.model_validate({str(severity): count for severity, count in counts(findings).items()})
    return CheckReport(counts=number, findings=tuple(told)).model_dump_json(indent=1)


def _told(finding: Finding) -> ToldFinding:
    place = finding.place
    vi, en = (
        Sentences.model_validate(dict(zip(("wrong", "need", "fix"), finding.sentences(language), strict=True)))
        for language in ("vi", "en")
    )
    return ToldFinding(
        code=finding.code,
        severity=finding.severity.value,
        file=place.file,
        line=place.line,
        column=place.column,
        cell=place.address,
        unit=place.unit,
        value=finding.value,
        vi=vi,
        en=en,
    )
