"""What release.yml confirms, with a reason, is let through and told to readers."""

from __future__ import annotations

from collections.abc import Mapping

from congbo.explanations import explanations
from congbo.findings import Finding, Place
from congbo.model.indices import Confirmation, ReleaseSettings


def confirm(findings: list[Finding], releases: Mapping[tuple[str, str], ReleaseSettings]) -> list[Finding]:
    """The findings without those that are confirmed, and with a warning for each confirmation that fits nothing."""
    used: set[tuple[str, str, int]] = set()
    left: list[Finding] = []
    for finding in findings:
        index, _, rest = finding.place.file.partition("/")
        key = (index, rest.split("/")[0])
        settings = releases.get(key)
        fitting = [i for i, one in enumerate(settings.confirm if settings else ()) if fits(one, finding)]
        if fitting and explanations()[finding.code].severity == "confirm":
            used.add((key[0], key[1], fitting[0]))
        else:
            left.append(finding)
    for (index, period), settings in releases.items():
        for i, one in enumerate(settings.confirm):
            if (index, period, i) not in used:
                place = Place(f"{index}/{period}/release.yml")
                left.append(Finding("stale_confirmation", place, facts={"code": one.code, "unit": one.unit or "–"}))
    return left


def fits(confirmation: Confirmation, finding: Finding) -> bool:
    """Whether a confirmation means a finding: the same code, and unit and column where it names them."""
    return (
        confirmation.code == finding.code
        and confirmation.unit in (None, finding.place.unit)
        and confirmation.column in (None, finding.place.column)
    )
