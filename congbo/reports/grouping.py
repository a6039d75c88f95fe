"""Findings of one cause stand together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from congbo.findings import Finding, Severity

ORDER = (Severity.error, Severity.confirm, Severity.warning, Severity.note)


@dataclass(frozen=True, slots=True)
class Group:
    """Findings with one code in one column of one file."""

    code: str
    severity: Severity
    findings: tuple[Finding, ...]


def group(findings: Sequence[Finding]) -> list[Group]:
    """Groups by cause, errors first, in the order in which they were found; the same finding counts once."""
    groups: dict[tuple[Severity, str, str, str | None], list[Finding]] = {}
    seen: set[str] = set()
    for finding in findings:
        if (said := finding.say("en")) in seen:
            continue
        seen.add(said)
        key = (finding.severity, finding.code, finding.place.file, finding.place.column)
        groups.setdefault(key, []).append(finding)
    ordered = sorted(groups.items(), key=lambda item: ORDER.index(item[0][0]))
    return [Group(code, severity, tuple(some)) for (severity, code, _, _), some in ordered]


def counts(findings: Sequence[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity."""
    return {
        severity: sum(len(one.findings) for one in group(findings) if one.severity is severity) for severity in ORDER
    }
