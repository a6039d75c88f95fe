"""E28, G06 to G12: what was released, and how it is changed."""

from __future__ import annotations

from tests.builders import correction_line, corrections_csv, released
from tests.catalogue.folder import RELEASE, SCORES, Case, Change, Content, both, cell, drop, move, put, swap

LOG, RECORD, ADDRESSES = "x/2024/corrections.csv", "x/2024/published.csv", "addresses.csv"


def release(files: Content) -> None:
    """Everything in the folder is released."""
    files |= {
        name: text.encode() for name, text in released({name: data.decode() for name, data in files.items()}).items()
    }


def log(*changes: str) -> Change:
    """The log of these changes."""
    return put(LOG, corrections_csv(*changes))


def land_renamed(files: Content) -> None:
    """A component of another id, in all files that staff writes."""
    for name in [name for name in files if name.endswith(("scores.csv", "framework-1.csv"))]:
        files[name] = files[name].replace(b"land", b"soil")


RAISED = swap("35.25,35.00", "36.25,35.00")
ONE_POINT = correction_line(2, "cao-bang", "land", "35.25", "36.25")
CASES = [
    Case("E28", both(release, swap("ha-noi,provinces", "hanoi,provinces"), swap("ha-noi,", "hanoi,", "units.csv"),
        swap("ha-noi,,,,", "hanoi,,,,", "units.csv"), swap("ha-noi,provinces", "hanoi,provinces", "x/2023/scores.csv")),
        "published_row_gone", file=RECORD, line=2, column="unit", cell="B2", alone=False),
    Case("E28", both(release, land_renamed), "published_page_gone", file=ADDRESSES, line=3, column="pages", alone=False),
    Case("G06", both(release, cell("91.53", "91.35"), swap("46.50,45.03", "46.50,44.85")), "published_row_changed", line=2),
    Case("G06", both(release, cell("46.50", "46.05")), "published_row_changed", line=2, column="land", cell="G2", alone=False),
    Case("G07", both(release, RAISED, log(correction_line(2, "cao-bang", "land", "35.25", "36.25", reason_vi=""))),
        "correction_without_reason", file=LOG, line=2, column="reason_vi", cell="G2"),
    Case("G07", both(release, RAISED, log(correction_line(2, "cao-bang", "land", "35.25", "36.25", date=""))),
        "wrong_correction", file=LOG, line=2, column="date", cell="I2"),
    Case("G08", both(release, log(correction_line(2, "cao-bang", "land", "35.25", "35.25"))), "wrong_correction",
        file=LOG, line=2, column="new"),
    Case("G08", both(release, log(ONE_POINT)), "correction_contradicted", file=LOG, line=2, column="new", alone=False),
    Case("G08", both(release, RAISED, swap("40.10,40.00", "40.00,40.10"), log(ONE_POINT)), "published_row_changed", line=4),
    Case("G10", both(release, drop(SCORES), drop(RELEASE), drop(RECORD)), "published_release_gone", file=ADDRESSES, line=3),
    Case("G12", swap("status", "embargo: 2026-04-10T09:30\nstatus", RELEASE), "wrong_setting", file=RELEASE, line=1),
    Case("G12", swap("status", "embargo: 2026-04-10 09:30\nstatus", RELEASE), "wrong_setting", file=RELEASE, line=1),
    Case("G12", swap("status", "embargo: 2026-04-10T09:30+07:00\nstatus", RELEASE)),
    Case("G10", both(release, move(RECORD, "x/2024/published.txt")), "published_release_gone", file=ADDRESSES, line=3),
]  # fmt: skip
