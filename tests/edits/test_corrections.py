from dataclasses import replace
from pathlib import Path

import pytest

from congbo.desk import open_desk
from congbo.edits.corrections import Change, Made, correct
from congbo.errors import UsageError
from congbo.read import text_of
from tests.builders import (
    Files,
    correction_line,
    corrections_csv,
    found_in,
    lines,
    released,
    small_results,
    write_results,
)

SCORES, LOG = "x/2024/scores.csv", "x/2024/corrections.csv"
FILES = released(small_results())
BOM = [("normalised_text", LOG)]
"""By which Excel knows that a new log is UTF-8."""
CHANGE = Change("a", "total", "55", "correction", "Cộng nhầm", "Added up wrongly", "12/TB-SNV", "2026-03-05")


def made(folder: Path, files: Files, change: Change) -> Made:
    """What the change would write."""
    results = write_results(folder, files)
    return correct(open_desk(results, "x", "2024"), "x/2024", change, lambda name: text_of(results, name))


def test_a_figure_is_changed_in_place_and_told_in_the_log(tmp_path: Path) -> None:
    found = made(tmp_path, FILES, CHANGE)
    assert (found.unit, found.old, found.version) == ("a", "50", 2)
    assert found.files[SCORES].decode() == FILES[SCORES].replace("50", "55")
    line = "2,a,total,50,55,correction,Cộng nhầm,Added up wrongly,2026-03-05,12/TB-SNV"
    assert found.files[LOG].decode().splitlines()[1:] == [line]
    after = FILES | {name: content.decode() for name, content in found.files.items()}
    assert found_in(tmp_path, after) == BOM


def test_changes_collect_in_one_open_version(tmp_path: Path) -> None:
    first = {name: content.decode() for name, content in made(tmp_path, FILES, CHANGE).files.items()}
    second = made(tmp_path, FILES | first, replace(CHANGE, unit="B", new="61"))
    assert second.version == 2
    third = made(tmp_path, FILES | first, replace(CHANGE, new="56"))
    assert (third.old, third.version) == ("55", 2)


def test_a_cell_that_was_changed_by_hand_is_logged_with_what_was_published(tmp_path: Path) -> None:
    found = made(tmp_path, FILES | {SCORES: FILES[SCORES].replace("50", "55")}, CHANGE)
    assert (found.old, set(found.files)) == ("50", {LOG})


def test_what_was_published_must_be_said_where_it_cannot_be_found(tmp_path: Path) -> None:
    index = small_results()["x/index.yml"].replace("precision: 2", "precision: 6")
    was = released(small_results(index=index, scores=FILES[SCORES].replace("50", "50.123456")))
    files = was | {SCORES: FILES[SCORES].replace("50", "55.654321")}
    change = replace(CHANGE, new="55.654321")
    with pytest.raises(UsageError, match="--old"):
        made(tmp_path, files, change)
    with pytest.raises(UsageError, match="--old"):
        made(tmp_path, files, replace(change, old="50.123457"))
    assert made(tmp_path, files, replace(change, old="50.123456")).old == "50.123456"


def test_a_row_that_was_forgotten_is_added_with_a_reason(tmp_path: Path) -> None:
    more = small_results()["units.csv"] + "d,province,,D,D,,,,,\n"
    files = FILES | {"units.csv": more, SCORES: FILES[SCORES] + "d,provinces,80\n"}
    found = made(tmp_path, files, replace(CHANGE, unit="d", column="unit", new="d", kind="update"))
    assert (found.old, set(found.files)) == ("", {LOG})
    assert found_in(tmp_path, files | {LOG: found.files[LOG].decode()}) == BOM


@pytest.mark.parametrize(
    "change",
    [
        replace(CHANGE, reason_vi=" "),
        replace(CHANGE, reason_en=""),
        replace(CHANGE, on="5/3/2026"),
        replace(CHANGE, on="2026-02-30"),
        replace(CHANGE, unit="nobody"),
        replace(CHANGE, column="land"),
        replace(CHANGE, column="block", new="cities"),
        replace(CHANGE, new="50.00"),
        replace(CHANGE, new="=1+1"),
        replace(CHANGE, new="fifty"),
        replace(CHANGE, column="unit", new="a"),
    ],
    ids=lambda change: f"{change.column}-{change.new}-{change.on}-{change.reason_vi}",
)
def test_what_cannot_be_a_correction_is_refused(tmp_path: Path, change: Change) -> None:
    with pytest.raises(UsageError):
        made(tmp_path, FILES, change)


def test_what_is_not_published_is_corrected_without_ado(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        made(tmp_path, small_results(), CHANGE)


def test_how_the_file_is_written_stays(tmp_path: Path) -> None:
    text = "\ufeff" + lines("unit;block;total", "a;provinces;50,00", "b;provinces;60,00", "c;provinces;70,00").replace(
        "\n", "\r\n"
    )
    log = corrections_csv(correction_line(2, "b", "total", "59", "60"))
    found = made(tmp_path, FILES | {SCORES: text, LOG: log}, CHANGE)
    assert found.files[SCORES].decode() == text.replace("50,00", "55")
    assert found.files[LOG].decode().startswith(log)
