"""Reading raw tables and writing result files, the same bytes every time."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
DATA = HERE / "data"
DEFINITIONS = HERE / "definitions"
FRAMEWORK_COLUMNS = [
    "component",
    "parent",
    "name_vi",
    "name_en",
    "short_vi",
    "short_en",
    "max_score",
    "weight",
    "direction",
    "kind",
]

Row = dict[str, str]


def read_rows(path: Path) -> list[Row]:
    """Read a CSV file as rows of text."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write_rows(path: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Write rows as CSV with LF endings; a row may leave out columns, never add any."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def write_framework(folder: Path, framework: str, rows: Iterable[Row]) -> None:
    """Write one tree of components."""
    write_rows(folder / f"framework-{framework}.csv", FRAMEWORK_COLUMNS, rows)


def write_release(folder: Path, facts: dict[str, Any]) -> None:
    """Write `release.yml` of one period."""
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False, width=10_000, default_flow_style=None)
    (folder / "release.yml").write_text(text, encoding="utf-8", newline="\n")


def both(vi: str, en: str, **more: str) -> dict[str, str]:
    """Give a text in both languages."""
    return {"vi": vi, "en": en, **more}
