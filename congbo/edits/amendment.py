"""A change of what a published release says beside its rows: the line that tells readers why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from congbo.checks.contract import AMENDMENT_COLUMNS
from congbo.edits.corrections import refuse_what_readers_must_be_told
from congbo.edits.lines import add_line
from congbo.errors import UsageError
from congbo.read import Sources
from congbo.sealing.amendments import FILE, amendments_of, by_field
from congbo.sealing.said import canonical, seal
from congbo.sealing.scope import Reader
from congbo.sealing.seals import seals_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asks for; the file says the new text already."""

    file: str
    """Path below `results/`."""
    field: str
    old: str
    kind: str
    reason_vi: str
    reason_en: str
    document: str
    on: str
    """YYYY-MM-DD."""


@dataclass(frozen=True, slots=True)
class Amended:
    """What is to be written."""

    files: dict[str, str]
    old: str
    new: str


def amend(sources: Sources, wanted: Wanted, text_of: Callable[[str], str]) -> Amended:
    """The log with one line more; raises UsageError for what cannot be. `text_of` gives the text of a file."""
    refuse_what_readers_must_be_told(wanted.reason_vi, wanted.reason_en, wanted.on)
    file, field = wanted.file.replace("\\", "/").removeprefix("results/"), wanted.field
    sealed = seals_of(sources).get(file)
    if sealed is None:
        raise UsageError(f"{file}: không có kết quả đã công bố nào dựa vào tệp này; cứ sửa thẳng.")
    said = Reader(sources).fields(file).get(field)
    if field not in sealed and said is None:
        raise UsageError(f"{file} không có mục «{field}». Đang có: {', '.join(sorted(sealed)[:12])}…")
    log = amendments_of(sources)
    before = [log[position].new for position in by_field(log).get((file, field), ())]
    old, new = canonical(before[-1] if before else wanted.old), said.text if said else ""
    if not before and (seal(old) != sealed[field] if field in sealed else bool(old)):
        raise UsageError(f"--old «{wanted.old}» không phải lời đã công bố ở {file}, mục {field}; xem lại trên trang.")
    if old == new:
        raise UsageError(f"{file}, mục {field} đang ghi «{new}» như đã công bố: sửa tệp trước, rồi chạy lệnh này.")
    cells = (file, field, old, new, wanted.kind, wanted.reason_vi, wanted.reason_en, wanted.on, wanted.document)
    line = dict(zip(AMENDMENT_COLUMNS, cells, strict=True))
    return Amended({FILE: add_line(text_of(FILE), AMENDMENT_COLUMNS, line)}, old, new)
