"""Findings as JSON, for tools; the shape is stable and numbered."""

from __future__ import annotations

import json
from collections.abc import Sequence

from congbo.findings import Finding
from congbo.reports.grouping import counts, group

SHAPE = 1
"""Changes when a key changes its meaning or goes."""


def findings_json(findings: Sequence[Finding]) -> str:
    """`{shape, counts: {error, confirm, warning, note}, findings: [{code, severity, file, line, …}]}`."""
    rows = [
        {
            "code": finding.code,
            "severity": str(finding.severity),
            "file": finding.place.file,
            "line": finding.place.line,
            "column": finding.place.column,
            "cell": finding.place.address,
            "unit": finding.place.unit,
            "value": finding.value,
            **{
                language: dict(zip(("wrong", "need", "fix"), finding.sentences(language), strict=True))
                for language in ("vi", "en")
            },
        }
        for one in group(findings)
        for finding in one.findings
    ]
    number = {str(severity): count for severity, count in counts(findings).items()}
    return json.dumps({"shape": SHAPE, "counts": number, "findings": rows}, ensure_ascii=False, indent=1)
