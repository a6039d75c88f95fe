import errno
from contextlib import suppress
from pathlib import Path

import pytest

from congbo.publishing import switch
from congbo.publishing.beside import Beside
from congbo.publishing.switch import SUMS, finish, identity, put_in_place
from tests.builders import write_results
from tests.publishing.sites import files_of


def folder(path: Path, content: str) -> Path:
    """A site with one file."""
    return write_results(path, {"index.html": content, SUMS: content})


@pytest.fixture(params=["exchange", "two steps"])
def beside(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Beside:
    """A published site `old` and a whole stage `new`, on systems of either kind."""
    if request.param == "two steps":
        monkeypatch.setattr(switch, "exchange", lambda one, other: False)
    made = Beside(folder(tmp_path / "site", "old"))
    made.make()
    folder(made.folder / "stage-1", "new")
    return made


def kept(beside: Beside) -> list[str]:
    return [(path / SUMS).read_text() for path in beside.kept()]


def shown(beside: Beside) -> str:
    return (beside.site / "index.html").read_text()


def test_the_new_site_is_shown_and_the_old_one_kept(beside: Beside) -> None:
    put_in_place(beside, beside.folder / "stage-1")
    assert (shown(beside), kept(beside)) == ("new", ["old"])
    assert sorted(path.name for path in beside.folder.iterdir()) == ["0001"]


def test_a_site_that_was_kept_can_come_back(beside: Beside) -> None:
    put_in_place(beside, beside.folder / "stage-1")
    put_in_place(beside, beside.folder / "0001")
    assert (shown(beside), kept(beside)) == ("old", ["new"])


@pytest.mark.parametrize("is_empty", [True, False])
def test_where_there_is_no_site_the_first_one_is_put(tmp_path: Path, is_empty: bool) -> None:
    beside = Beside(tmp_path / "site")
    beside.make()
    if is_empty:
        beside.site.mkdir()
    put_in_place(beside, folder(beside.folder / "stage-1", "new"))
    assert (shown(beside), kept(beside)) == ("new", [])


class Killed(BaseException):
    """The process ended here."""


STEPS = ("flush_disk", "write_journal", "exchange", "rename", "flush_folder", "unlink")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("nth", [1, 2, 3])
@pytest.mark.parametrize("is_done", [True, False])
def test_a_kill_before_or_after_any_step_leaves_a_whole_site_after_the_next_run(
    beside: Beside, monkeypatch: pytest.MonkeyPatch, step: str, nth: int, is_done: bool
) -> None:
    count = 0
    owner = Path if step in ("rename", "unlink") else switch
    original = getattr(owner, step)

    def killing(*args: object) -> object:
        nonlocal count
        count += 1
        made = original(*args) if is_done or count != nth else None
        if count == nth:
            raise Killed
        return made

    with monkeypatch.context() as patch:
        patch.setattr(owner, step, killing)
        with suppress(Killed):
            put_in_place(beside, beside.folder / "stage-1")
    finish(beside)
    beside.sweep()
    if shown(beside) == "new":
        assert kept(beside) == ["old"]
    else:
        assert (shown(beside), kept(beside)) == ("old", [])
    assert not beside.journal.exists()


def test_where_the_second_step_fails_the_first_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(switch, "exchange", lambda one, other: False)
    beside = Beside(folder(tmp_path / "site", "old"))
    coming = folder(beside.folder / "stage-1", "new")
    original = Path.rename

    def held_by_another(path: Path, target: Path) -> Path:
        if path == coming:
            raise PermissionError(errno.EACCES, "in use")
        return original(path, target)

    monkeypatch.setattr(Path, "rename", held_by_another)
    with pytest.raises(PermissionError):
        put_in_place(beside, coming)
    assert files_of(beside.site)["index.html"] == "old"
    assert beside.kept() == []


@pytest.mark.parametrize("journal", ["", "{", "[]", "{}", '{"coming": 1, "keep": "0001"}'])
def test_a_journal_that_cannot_be_read_is_dropped(beside: Beside, journal: str) -> None:
    beside.journal.write_text(journal)
    finish(beside)
    assert shown(beside) == "old"
    assert not beside.journal.exists()


def test_a_site_without_sums_has_no_identity(tmp_path: Path) -> None:
    assert identity(tmp_path) == ""
    assert identity(folder(tmp_path / "a", "x")) == identity(folder(tmp_path / "b", "x")) != ""
