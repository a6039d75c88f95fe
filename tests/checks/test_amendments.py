from pathlib import Path

import pytest

from tests.builders import AMENDMENTS_HEAD, found_in, lines, release_yml, released, small_results

LINE = "x/2024/release.yml,source.vi,Báo cáo,Sổ,correction,Tên sai,Wrong name,2025-05-05,"
FILES = released(small_results()) | {"x/2024/release.yml": release_yml(source="{vi: Sổ, en: Report}")}


@pytest.mark.parametrize(("old", "new", "cell"), [
    ("x/2024/release.yml", "", ("wrong_correction", "A2")),
    ("source.vi", "", ("wrong_correction", "B2")),
    ("Báo cáo", "Sổ", ("wrong_correction", "D2")),
    ("correction", "mistake", ("wrong_correction", "E2")),
    ("Tên sai", "", ("correction_without_reason", "F2")),
    ("Wrong name", "", ("correction_without_reason", "G2")),
    ("2025-05-05", "5/5/2025", ("wrong_correction", "H2")),
])  # fmt: skip
def test_a_line_says_all_that_readers_must_be_told(tmp_path: Path, old: str, new: str, cell: tuple[str, str]) -> None:
    assert found_in(tmp_path / "right", FILES | {"amendments.csv": lines(AMENDMENTS_HEAD, LINE)}) == []
    log = lines(AMENDMENTS_HEAD, LINE.replace(old, new))
    assert cell in found_in(tmp_path / "wrong", FILES | {"amendments.csv": log})
