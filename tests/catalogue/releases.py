"""G: periods, methods, releases against each other."""

from __future__ import annotations

from tests.builders import lines
from tests.catalogue.folder import (
    CLASSES,
    EARLIER,
    HEAD,
    INDEX,
    RELEASE,
    ROWS,
    SCORES,
    Case,
    Change,
    Content,
    both,
    drop,
    move,
    put,
    swap,
)  # fmt: skip


def with_periods(*periods: str) -> Change:
    """A column that says the period of each row."""
    texts = [f"{row},{period}" for row, period in zip(ROWS, periods, strict=True)]
    return put(SCORES, lines(f"{HEAD},period", *texts))


def same_as_before(files: Content) -> None:
    """The file of the year before under the name of this year's."""
    files[SCORES] = files[EARLIER]


CASES = [
    Case(
        "G02",
        with_periods("2024", "2024", "2024", "2023", "2023"),
        "another_period",
        line=5,
        column="period",
        cell="I5",
        count=2,
    ),
    Case("G02", with_periods("2024", "2024", "2024", "2024", "2024")),
    Case("G03", with_periods(*["2024.0"] * 5), "period_spelt_otherwise", line=2, column="period", cell="I2", count=5),
    Case("G03", with_periods(*["Năm 2024"] * 5), "period_spelt_otherwise", line=2, column="period", cell="I2", count=5),
    Case("G03", with_periods(*["24"] * 5), "another_period", line=2, column="period", cell="I2", count=5),
    Case(
        "G03",
        both(move(RELEASE, "x/nam-2024/release.yml"), move(SCORES, "x/nam-2024/scores.csv")),
        "wrong_period",
        file="x/nam-2024/release.yml",
    ),
    Case(
        "G03",
        both(move(RELEASE, "x/2024-02-31/release.yml"), move(SCORES, "x/2024-02-31/scores.csv")),
        "wrong_period",
        file="x/2024-02-31/release.yml",
    ),
    Case("G04", swap("status", "announced: 2019-03-28\nstatus", RELEASE), "announced_too_early", file=RELEASE, line=1),
    Case(
        "G15",
        both(
            swap(
                "frameworks: [",
                "frameworks: [{id: '2', name: {vi: Cách 2, en: Method 2}, basis: {vi: Sổ tay, en: Handbook}}, ",
                INDEX,
            ),
            lambda files: files.update({"x/framework-2.csv": files["x/framework-1.csv"]}),
            swap("'1'", "'2'", RELEASE),
        ),
    ),
    Case("G16", swap("['2023', '2024']", "['2023']", CLASSES), "no_scheme", line=1, column="class", cell="F1"),
    Case("G16", drop("x/framework-1.csv"), "file_missing", file="x/framework-1.csv"),
    Case("G16", swap("'1'", "'7'", RELEASE), "unknown_framework", file=RELEASE, line=2),
    Case("G02", same_as_before, "same_file_twice"),
]
