"""Invented answers of units to figures of theirs."""

from pathlib import Path

from files import DEFINITIONS, Row, read_rows, write_rows

RESPONSE_COLUMNS = ("unit", "column", "text_vi", "text_en", "date", "document", "state")


def write_responses(results: Path) -> None:
    """Write the answers to each release."""
    by_release: dict[tuple[str, str], list[Row]] = {}
    for row in read_rows(DEFINITIONS / "minh-hoa" / "responses.csv"):
        release = row.pop("index"), row.pop("period")
        by_release.setdefault(release, []).append(row)
    for (index, period), rows in by_release.items():
        write_rows(results / index / period / "responses.csv", RESPONSE_COLUMNS, rows)
