from pathlib import Path

import pytest

from tests.builders import (
    AMENDMENTS_HEAD,
    Files,
    codes,
    findings_of,
    framework_csv,
    lines,
    release_yml,
    released,
    small_results,
    write_results,
)

RELEASE = "x/2024/release.yml"
PUBLISHED = released(
    small_results(framework=framework_csv("one"), scores=lines("unit,block,total,one", "a,provinces,5,5"))
)
LINE = f"{RELEASE},source.vi,Báo cáo,Sổ,correction,Tên sai,Wrong name,2025-05-05,"


def after(folder: Path, **changes: str) -> list[tuple[str, str, int | None]]:
    """Code, file and line of what is found after changes; a key is the file's name, `text>other` its change."""
    files: Files = dict(PUBLISHED)
    for name, change in changes.items():
        path = {"release": RELEASE, "framework": "x/framework-1.csv", "units": "units.csv", "index": "x/index.yml",
                "amendments": "amendments.csv"}[name]  # fmt: skip
        old, mark, new = change.partition(">")
        files[path] = files[path].replace(old, new, 1) if mark else change
    found = findings_of(write_results(folder, files))
    return [(one.code, one.place.file, one.place.line) for one in found]


def amended(*rows: str) -> str:
    """`amendments.csv` of these lines."""
    return lines(AMENDMENTS_HEAD, *rows)


@pytest.mark.parametrize(("name", "change", "file", "line"), [
    ("release", "Báo cáo>Sổ", RELEASE, 3),
    ("framework", "one,total,Phần ONE,Part ONE,,,10>one,total,Phần ONE,Part ONE,,,12", "x/framework-1.csv", 3),
    ("framework", "Part ONE>Part 1", "x/framework-1.csv", 3),
    ("units", "a,province,,A,A>a,province,,A,Á", "units.csv", 2),
    ("index", "short: {vi: THỬ>short: {vi: KHÁC", "x/index.yml", 2),
])  # fmt: skip
def test_a_silent_change_is_found_where_it_stands(tmp_path: Path, name: str, change: str, file: str, line: int) -> None:
    assert after(tmp_path, **{name: change}) == [("published_text_changed", file, line)]


def test_what_is_gone_is_found_where_it_was_proved(tmp_path: Path) -> None:
    ((code, file, line),) = after(tmp_path, framework="one,total,Phần ONE,Part ONE,,,10>one,total,Phần ONE,Part ONE,,,")
    assert (code, file) == ("published_text_changed", "x/sealed.csv")
    assert PUBLISHED["x/sealed.csv"].splitlines()[(line or 0) - 1].startswith("framework-1.csv,one.max_score,")


def test_a_change_that_readers_are_told_of_is_none(tmp_path: Path) -> None:
    assert after(tmp_path, release="Báo cáo>Sổ", amendments=amended(LINE)) == []
    twice = LINE.replace("Báo cáo,Sổ", "Sổ,Sách")
    assert after(tmp_path, release="Báo cáo>Sách", amendments=amended(LINE, twice)) == []


@pytest.mark.parametrize(("rows", "line"), [
    ([LINE.replace("Báo cáo", "Bảng")], 2),
    ([LINE.replace("Sổ", "Sách")], 2),
    ([LINE, LINE.replace("Báo cáo,Sổ", "Vở,Sổ")], 3),
    ([LINE, LINE.replace("source.vi,Báo cáo", "as_of,2024")], 3),
])  # fmt: skip
def test_a_log_that_tells_another_story_is_found(tmp_path: Path, rows: list[str], line: int) -> None:
    found = after(tmp_path, release="Báo cáo>Sổ", amendments=amended(*rows))
    assert ("amendment_contradicted", "amendments.csv", line) in found
    assert {code for code, _, _ in found} == {"amendment_contradicted"}


def test_a_note_may_come_and_is_to_be_sealed(tmp_path: Path) -> None:
    more = PUBLISHED[RELEASE] + "notes: [{vi: Chú, en: Note}]\n"
    assert after(tmp_path, release=more) == [("addition_not_sealed", RELEASE, None)]


def test_a_withdrawal_tells_its_reason_itself(tmp_path: Path) -> None:
    text = release_yml(status="withdrawn", withdrawn="{on: 2026-02-03, reason: {vi: Sai, en: Wrong}}")
    assert after(tmp_path, release=text) == [("addition_not_sealed", RELEASE, None)]


def test_a_release_without_seals_is_found(tmp_path: Path) -> None:
    for lost in ("x/2024/sealed.csv", "x/sealed.csv"):
        files = {name: text for name, text in PUBLISHED.items() if name != lost}
        assert codes(findings_of(write_results(tmp_path / lost, files))) == ["release_not_sealed"]


def test_a_file_that_is_gone_is_one_finding(tmp_path: Path) -> None:
    files = dict(PUBLISHED) | {
        "x/2024/restated.csv": lines("unit,period,column,value,note_vi,note_en", "a,2023,total,1,V,W")
    }
    files |= {
        "x/2023/release.yml": release_yml(),
        "x/2023/scores.csv": lines("unit,block,total,one", "a,provinces,5,5"),
    }
    sealed = released(files)
    del sealed["x/2024/restated.csv"]
    (finding,) = findings_of(write_results(tmp_path, sealed))
    assert (finding.code, finding.place.file) == ("published_text_changed", "x/2024/sealed.csv")
