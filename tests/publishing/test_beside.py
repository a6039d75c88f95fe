from pathlib import Path

import pytest

from congbo.publishing.beside import Beside


@pytest.fixture
def beside(tmp_path: Path) -> Beside:
    made = Beside(tmp_path / "site")
    made.make()
    return made


def keep(beside: Beside, *numbers: str) -> None:
    for number in numbers:
        (beside.folder / number).mkdir()


def names(beside: Beside) -> list[str]:
    return [path.name for path in beside.kept()]


def test_two_sites_of_one_folder_do_not_share_what_stands_beside_them(tmp_path: Path) -> None:
    assert Beside(tmp_path / "site").folder != Beside(tmp_path / "preview").folder


def test_sites_kept_are_in_order_of_their_numbers(beside: Beside) -> None:
    keep(beside, "9999", "0002", "10000")
    (beside.folder / "stage-1").mkdir()
    assert names(beside) == ["0002", "9999", "10000"]
    assert beside.next_kept().name == "10001"


def test_the_first_site_kept_is_number_one(beside: Beside) -> None:
    assert beside.next_kept().name == "0001"


@pytest.mark.parametrize(
    ("most", "left"), [(0, []), (1, ["0003"]), (2, ["0002", "0003"]), (9, ["0001", "0002", "0003"])]
)
def test_only_the_newest_are_kept(beside: Beside, most: int, left: list[str]) -> None:
    keep(beside, "0001", "0002", "0003")
    beside.prune(most)
    assert names(beside) == left


def test_every_stage_has_a_name_of_its_own_and_goes_in_the_end(beside: Beside) -> None:
    with beside.stage() as one, beside.stage() as two:
        assert one != two
        assert one.stat().st_mode & 0o777 == 0o755
    assert not one.exists()


def test_stages_of_killed_builds_are_swept_away_and_kept_sites_stay(beside: Beside) -> None:
    keep(beside, "0001", "stage-killed")
    (beside.folder / "stage-killed" / "half.html").write_text("x")
    beside.sweep()
    assert [path.name for path in beside.folder.iterdir()] == ["0001"]
