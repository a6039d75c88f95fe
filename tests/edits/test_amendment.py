from dataclasses import replace

import pytest

from congbo.edits.amendment import Wanted, amend
from congbo.errors import UsageError
from tests.builders import AMENDMENTS_HEAD, Files, lines, release_yml, released, small_results, sources_of

FILES = released(small_results()) | {"x/2024/release.yml": release_yml(source="{vi: Sổ, en: Report}")}
WANTED = Wanted("x/2024/release.yml", "source.vi", "Báo cáo", "correction", "Tên sai", "Wrong name", "", "2025-05-05")
LINE = "x/2024/release.yml,source.vi,Báo cáo,Sổ,correction,Tên sai,Wrong name,2025-05-05,"


def log_after(wanted: Wanted, files: Files = FILES) -> str:
    """`amendments.csv` after the command."""
    return amend(sources_of(files), wanted, lambda name: files.get(name, "")).files["amendments.csv"]


def test_the_line_says_what_was_published_and_what_stands_now() -> None:
    assert log_after(WANTED) == "\ufeff" + lines(AMENDMENTS_HEAD, LINE)
    assert log_after(replace(WANTED, file="results\\x\\2024\\release.yml")) == log_after(WANTED)


def test_a_second_change_begins_where_the_first_ended() -> None:
    files = FILES | {
        "amendments.csv": lines(AMENDMENTS_HEAD, LINE),
        "x/2024/release.yml": release_yml(source="{vi: Sách, en: Report}"),
    }
    assert log_after(replace(WANTED, old=""), files).splitlines()[-1] == LINE.replace("Báo cáo,Sổ", "Sổ,Sách")


@pytest.mark.parametrize("wanted", [
    replace(WANTED, old="Bảng"),
    replace(WANTED, old=""),
    replace(WANTED, field="source.fr"),
    replace(WANTED, field="source.en", old="Report"),
    replace(WANTED, file="x/2023/release.yml"),
    replace(WANTED, reason_en=" "),
    replace(WANTED, on="5/5/2025"),
])  # fmt: skip
def test_what_would_mislead_readers_is_refused(wanted: Wanted) -> None:
    with pytest.raises(UsageError):
        log_after(wanted)
