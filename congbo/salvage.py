"""What can still be looked at when some files are broken, so that one run tells as much as it can of what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from congbo.findings import Finding, Severity
from congbo.read import Sources

OF_A_ROW = {
    "too_few_cells", "too_many_cells", "blank_row", "summary_row", "lone_cell_row", "repeated_header", "heading_row",
    "row_in_quotes", "mixed_separators", "line_break_in_cell", "cell_too_long", "hidden_character", "foreign_letter",
    "broken_letters", "lost_character", "hostile_text", "personal_data", "internal_mark", "microdata", "unknown_file",
}  # fmt: skip
"""Errors that leave the other rows and cells of a file as they are; after any other a file cannot be relied on."""
HARMLESS = {"lost_zeros", "wrong_code"}
"""Errors of `units.csv` that mislead no other check."""
OF_THE_WHOLE = {"missing_unit", "wrong_row_count", "name_of_another", "names_shifted"}
"""What is found by looking at all rows of a release or at the one before."""


def leave_out_broken(sources: Sources, findings: Iterable[Finding]) -> None:
    """Forgets the releases and indices of which a file cannot be relied on."""
    for one in findings:
        if one.severity is Severity.error and one.code not in OF_A_ROW:
            sources.leave_out(_folder(one.place.file))


def is_hindered(findings: Iterable[Finding]) -> bool:
    """Whether what belongs to all, such as the register of units, cannot be relied on."""
    return any(
        one.severity is Severity.error and not _folder(one.place.file) and one.code not in HARMLESS for one in findings
    )


def without_follow_ups(findings: list[Finding], found: Iterable[Finding]) -> list[Finding]:
    """Of what was found in spite of errors, what does not follow from them."""
    told = {(one.place.file, one.place.line, one.place.column) for one in findings if one.severity is Severity.error}
    return [
        one
        for one in found
        if one.code not in OF_THE_WHOLE and (one.place.file, one.place.line, one.place.column) not in told
    ]


def _folder(file: str) -> str:
    """The release or the index that a file belongs to; empty for what belongs to all."""
    return "/".join(file.split("/")[:2]) if file.count("/") > 1 else file.rpartition("/")[0]
