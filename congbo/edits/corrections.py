"""A change of one published figure: which cell, what stood there, and the line that says why."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from congbo.checks.contract import CORRECTION_COLUMNS
from congbo.checks.freezing import candidates
from congbo.desk import Desk
from congbo.edits.cell import change_cell
from congbo.edits.lines import add_line
from congbo.errors import UsageError
from congbo.model.scores import MARKERS
from congbo.model.versions import proofs_of
from congbo.numbers import DECIMAL
from congbo.reading.tables import Table
from congbo.rules.freezing import find_cell, plain, row_hash
from congbo.rules.undoing import WHOLE_ROW
from congbo.versions.freeze import frozen_version, open_version
from congbo.versions.logbook import corrections_of, published_rows

FIXED = ("block", "name", "period")
"""Columns that no change may touch."""


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody asks for."""

    unit: str
    """Id or name."""
    column: str
    new: str
    kind: str
    reason_vi: str
    reason_en: str
    document: str
    on: str
    """YYYY-MM-DD."""
    old: str | None = None
    """What was published, where the cell was changed by hand before."""


@dataclass(frozen=True, slots=True)
class Made:
    """What is to be written."""

    files: dict[str, bytes]
    """Path below `results/` → content."""
    unit: str
    old: str
    version: int


def correct(desk: Desk, folder: str, change: Change, text_of: Callable[[str], str]) -> Made:
    """The files with the change and its line in the log; raises UsageError for what cannot be.

    `text_of` gives the text of a file below `results/`, empty if there is none.
    """
    refuse_what_readers_must_be_told(change.reason_vi, change.reason_en, change.on)
    if not frozen_version(desk.sources, folder):
        raise UsageError(f"{folder} chưa công bố: cứ sửa thẳng trong bảng điểm, không cần đính chính.")
    index, period = folder.split("/")
    unit, tables = desk.unit(change.unit, period), list(desk.sources.score_tables(index, period))
    found = [(table, row) for table in tables for row, one in enumerate(table.column("unit")) if one == unit]
    if not found:
        raise UsageError(
            f"«{unit}» không có dòng nào trong {', '.join(table.source or table.file for table in tables)}."
        )
    table, row = found[0]
    old, is_done = old_figure(desk, folder, change, table, row)
    version = open_version(desk.sources, folder) or frozen_version(desk.sources, folder) + 1
    line = dict(zip(CORRECTION_COLUMNS, (
        str(version), unit, change.column, old, point(change.new), change.kind, change.reason_vi, change.reason_en,
        change.on, change.document,
    ), strict=True))  # fmt: skip
    files: dict[str, bytes] = {}
    if not is_done:
        if table.source:
            place = table.place(row, change.column)
            raise UsageError(
                f"{table.source} là tệp Excel: sửa ô {place.cell} thành {change.new} trong Excel, rồi chạy lại lệnh này."
            )
        position = table.header.index(change.column)
        files[table.file] = change_cell(text_of(table.file), table.lines[row], position, change.new).encode()
    log = f"{folder}/corrections.csv"
    files[log] = add_line(text_of(log), CORRECTION_COLUMNS, line).encode()
    return Made(files, unit, old, version)


def refuse_what_readers_must_be_told(reason_vi: str, reason_en: str, on: str) -> None:
    """Raises UsageError for a change without its reason in both languages, or without a day."""
    if not reason_vi.strip() or not reason_en.strip():
        raise UsageError("Thiếu lý do: --reason-vi và --reason-en, người đọc sẽ thấy cả hai.")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", on):
        raise UsageError(f"--date {on}: cần dạng YYYY-MM-DD.")
    try:
        date.fromisoformat(on)
    except ValueError as error:
        raise UsageError(f"--date {on}: không có ngày này.") from error


def old_figure(desk: Desk, folder: str, change: Change, table: Table, row: int) -> tuple[str, bool]:
    """What was published in the cell, and whether the cell holds the new figure already."""
    cells = dict(zip(table.header, table.rows[row], strict=True))
    unit = cells["unit"]
    proof = proofs_of(published_rows(desk.sources, folder), frozen_version(desk.sources, folder)).get(unit)
    logged = any(one.unit == unit and one.column == WHOLE_ROW for one in corrections_of(desk.sources, folder))
    if change.column == WHOLE_ROW:
        if proof or logged:
            raise UsageError(f"Dòng «{unit}» đã có trong bản đã công bố.")
        if change.new != unit:
            raise UsageError(f"Thêm dòng thì SỐ_MỚI là mã đơn vị: {unit}.")
        return "", True
    if proof is None and not logged:
        raise UsageError(f"Dòng «{unit}» chưa công bố; thêm nó trước: cột unit, số mới {unit}.")
    if change.column in FIXED or change.column not in table.header:
        known = ", ".join(name for name in table.header if name not in (*FIXED, WHOLE_ROW))
        raise UsageError(f"Không đính chính được cột «{change.column}». Các cột: {known}.")
    refuse_no_figure(change)
    now = cells[change.column]
    if plain(now) != plain(change.new):
        return point(now), False
    others = any(
        one.unit == unit for one in corrections_of(desk.sources, folder) if proof and one.version > proof.version
    )
    if proof is None or others or row_hash(cells) == proof.sha256:
        raise UsageError(f"Ô này đã là {now}; số mới bằng số cũ.")
    tried = [plain(change.old)] if change.old is not None else candidates(table.column(change.column))
    known_old = find_cell(cells, change.column, tried, proof.sha256)
    if known_old is None:
        raise UsageError("Ô đã sửa tay trước khi đính chính và không rõ số đã công bố; nêu nó: --old SỐ_CŨ.")
    return known_old, True


def refuse_no_figure(change: Change) -> None:
    """Raises UsageError for a new figure that is neither a number nor a marker, where only these can stand."""
    if change.column != "class" and change.new not in MARKERS and not DECIMAL.fullmatch(change.new):
        raise UsageError(f"«{change.new}» không phải số, cũng không phải {', '.join(MARKERS)}.")


def point(cell: str) -> str:
    """A number with a decimal point, anything else as it is."""
    return cell.replace(",", ".") if DECIMAL.fullmatch(cell) else cell
