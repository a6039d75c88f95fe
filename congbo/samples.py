"""A real finding of each code, from the folders of the tests that must fail: what documents show of a message."""

from __future__ import annotations

from pathlib import Path

from congbo.errors import BuildRefused
from congbo.explanations import explanations
from congbo.findings import Finding, Place
from congbo.gate import check
from congbo.settings import read_settings

OF_THE_DISK = {
    "file_too_large": Finding("file_too_large", Place("x/2024/scores.csv"), facts={"size": "64 MB", "limit": "50 MB"}),
    "file_unreadable": Finding("file_unreadable", Place("x/2024/scores.csv"), facts={"reason": "Permission denied"}),
    "changed_while_reading": Finding("changed_while_reading", Place("x/2024/scores.csv")),
    "names_collide": Finding(
        "names_collide", Place("x/2024/Scores.csv"), facts={"names": "x/2024/scores.csv, x/2024/Scores.csv"}
    ),
    "row_limit": Finding("row_limit", Place("x/2024/scores.csv"), facts={"rows": 65_536}),
}
"""What no folder in a repository can hold."""


def samples(tests: Path) -> dict[str, Finding]:
    """By code, in the order of `explanations.yml`; `tests` holds `sites_invalid/` and the settings of test sites."""
    settings, found = read_settings(tests / "sites" / "mkdocs.yml"), dict(OF_THE_DISK)
    for code in explanations():
        folder = tests / "sites_invalid" / code / "results"
        if folder.is_dir():
            try:
                findings = check(folder, settings).findings
            except BuildRefused as refusal:
                findings = refusal.findings
            found[code] = next(one for one in findings if one.code == code)
    return {code: found[code] for code in explanations()}
