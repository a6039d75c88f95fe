"""The data gate: one check a function, named as a statement; each yields findings."""

from __future__ import annotations

from collections.abc import Mapping

from congbo.checks.codes import code_is_no_address, unknown_parent, unknown_unit
from congbo.checks.consistency import rank_against_score, total_differs_from_parts
from congbo.checks.frameworks import broken_tree, unknown_framework
from congbo.checks.scores import not_a_number, unknown_block, unknown_class, unknown_column
from congbo.checks.structure import file_missing, missing_column, repeated_column, repeated_key, wrong_setting
from congbo.findings import Finding, Severity
from congbo.judge import JudgedRelease
from congbo.model.library import Library
from congbo.read import Sources

STRUCTURE = (wrong_setting, file_missing, missing_column, repeated_column, repeated_key)
"""Whether files are there and have the shape that the other checks rely on."""
SOURCES = (
    code_is_no_address,
    unknown_parent,
    unknown_unit,
    broken_tree,
    unknown_framework,
    unknown_block,
    unknown_column,
    not_a_number,
    unknown_class,
)
RESULTS = (total_differs_from_parts, rank_against_score)


def check_sources(sources: Sources) -> list[Finding]:
    """Everything that can be said of the text; the finer checks run on sound structure only."""
    found = [finding for check in STRUCTURE for finding in check(sources)]
    if any(finding.severity is Severity.error for finding in found):
        return found
    return found + [finding for check in SOURCES for finding in check(sources)]


def check_results(library: Library, judged: Mapping[tuple[str, str], JudgedRelease]) -> list[Finding]:
    """Everything that can be said of the figures."""
    return [finding for check in RESULTS for finding in check(library, judged)]
