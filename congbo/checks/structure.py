"""Files, columns and settings."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.assemble import settings_of
from congbo.findings import Finding, Place
from congbo.model.indices import Classification, IndexSettings, ReleaseSettings
from congbo.model.periods import PATTERN
from congbo.model.texts import Model
from congbo.read import Sources, Table

UNIT_COLUMNS = ("unit", "kind", "code", "name_vi", "name_en", "parent", "region", "valid_from", "valid_to", "aliases")
LINEAGE_COLUMNS = ("date", "event", "predecessor", "successor", "legal_act", "note")
FRAMEWORK_COLUMNS = (
    "component", "parent", "name_vi", "name_en", "short_vi", "short_en", "max_score", "weight", "direction", "kind",
)  # fmt: skip
SCORE_COLUMNS = ("unit", "block")
MODELS: dict[str, type[Model]] = {
    "index.yml": IndexSettings,
    "classification.yml": Classification,
    "release.yml": ReleaseSettings,
}


def required_columns(file: str) -> tuple[str, ...]:
    """The columns that a table cannot do without, by its name."""
    name = file.rsplit("/", 1)[-1]
    if file == "units.csv":
        return UNIT_COLUMNS
    if file == "lineage.csv":
        return LINEAGE_COLUMNS
    if name.startswith("framework-"):
        return FRAMEWORK_COLUMNS
    return SCORE_COLUMNS if name.startswith("scores") else ()


def score_tables(sources: Sources, index: str, period: str) -> list[Table]:
    """The tables of figures of one release."""
    start = f"{index}/{period}/scores"
    return [table for file, table in sources.tables.items() if file.startswith(start)]


def wrong_setting(sources: Sources) -> Iterator[Finding]:
    """A YAML file says what its model does not know, or lacks what it needs."""
    for file in sources.documents:
        name = file.rsplit("/", 1)[-1]
        if name in MODELS:
            yield from settings_of(MODELS[name], sources, file)[1]


def file_missing(sources: Sources) -> Iterator[Finding]:
    """A file that another one names is not there."""
    for index in sources.folders():
        settings, _ = settings_of(IndexSettings, sources, f"{index}/index.yml")
        for method in settings.frameworks if settings else ():
            if f"{index}/framework-{method.id}.csv" not in sources.tables:
                yield Finding(
                    "file_missing",
                    Place(f"{index}/framework-{method.id}.csv"),
                    f"không tìm thấy tệp; {index}/index.yml khai báo bộ tiêu chí «{method.id}».",
                )
        for period in sources.periods(index):
            place = Place(f"{index}/{period}/release.yml")
            if not PATTERN.fullmatch(period):
                yield Finding(
                    "wrong_period",
                    place,
                    "tên thư mục kỳ phải như 2024, 2024-Q2, 2024-03 hoặc 2024-03-31.",
                    value=period,
                )
            if not score_tables(sources, index, period):
                yield Finding(
                    "file_missing", Place(f"{index}/{period}/scores.csv"), "không tìm thấy bảng điểm của kỳ này."
                )


def missing_column(sources: Sources) -> Iterator[Finding]:
    """A table lacks a column."""
    for file, table in sources.tables.items():
        for name in required_columns(file):
            if name not in table.header:
                yield Finding(
                    "missing_column", Place(file, 1), f"thiếu cột «{name}». Đang có: {', '.join(table.header)}."
                )


def repeated_column(sources: Sources) -> Iterator[Finding]:
    """Two columns have the same heading."""
    for file, table in sources.tables.items():
        for name in dict.fromkeys(name for name in table.header if table.header.count(name) > 1):
            yield Finding("repeated_column", Place(file, 1, name), "cột xuất hiện nhiều lần.", "Giữ một cột.")


def repeated_key(sources: Sources) -> Iterator[Finding]:
    """One unit has two rows in a table of figures, or one component in a framework."""
    for file, table in sources.tables.items():
        key = {"scores": "unit", "framework": "component"}.get(file.rsplit("/", 1)[-1].split(".")[0].split("-")[0])
        if key is None or key not in table.header:
            continue
        first: dict[str, int] = {}
        for row, value in enumerate(table.column(key)):
            if value in first:
                line = table.lines[first[value]]
                yield Finding("repeated_key", table.place(row, key), f"đã có ở dòng {line}.", "Xóa một dòng.", value)
            first.setdefault(value, row)
