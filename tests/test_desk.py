from pathlib import Path

import pytest

from congbo.desk import open_desk
from congbo.errors import BuildRefused, UsageError
from tests.builders import release_yml, released, small_results, write_results

FILES = released(small_results())


def test_names_are_ids_and_the_drafts_of_others_are_left_alone(tmp_path: Path) -> None:
    broken = {
        "x/2025/release.yml": "status: [\n",
        "x/2026/release.yml": release_yml(),
        "x/2026/scores.csv": FILES["x/2024/scores.csv"],
    }
    desk = open_desk(write_results(tmp_path, FILES | broken), "x", "2026")
    assert desk.unit("B", "2026") == "b"
    assert desk.release is not None
    assert desk.sources.periods("x") == ["2024", "2026"]


def test_what_is_broken_in_the_release_itself_is_said(tmp_path: Path) -> None:
    with pytest.raises(BuildRefused):
        open_desk(write_results(tmp_path, FILES | {"x/2025/release.yml": "status: [\n"}), "x", "2025")


def test_an_index_and_a_unit_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="x"):
        open_desk(write_results(tmp_path, FILES), "y", "2025")
    with pytest.raises(UsageError, match="nobody"):
        open_desk(tmp_path, "x", "2025").unit("nobody", "2024")
