import subprocess
import sys
from pathlib import Path

import pytest

from congbo.errors import SiteLocked
from congbo.publishing.lock import held, identity
from tests.builders import PROJECT

TAKE = """
import sys
from pathlib import Path
from congbo.errors import SiteLocked
from congbo.publishing.lock import held
try:
    with held(Path(sys.argv[1])):
        print("held", flush=True)
        sys.stdin.read()
except SiteLocked as error:
    print(error)
"""


def other(lock: Path) -> subprocess.Popen[str]:
    """Another process that takes the lock, and holds it until its input ends."""
    return subprocess.Popen(
        [sys.executable, "-c", TAKE, str(lock)], cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_a_lock_that_is_held_is_refused_at_once_and_says_by_whom(tmp_path: Path) -> None:
    with other(tmp_path / "lock") as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        with pytest.raises(SiteLocked) as refusal, held(tmp_path / "lock"):
            pass
        assert f"tiến trình {first.pid}" in str(refusal.value)
        assert str(identity()["machine"]) in str(refusal.value)
        first.communicate()


def test_a_lock_is_free_again_after_its_holder(tmp_path: Path) -> None:
    for _ in range(2):
        with other(tmp_path / "lock") as one:
            assert one.communicate()[0] == "held\n"
    with held(tmp_path / "lock"):
        pass


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    with other(tmp_path / "lock") as killed:
        assert killed.stdout is not None
        killed.stdout.readline()
        killed.kill()
    with held(tmp_path / "lock"):
        pass


def test_the_name_goes_with_the_lock(tmp_path: Path) -> None:
    with held(tmp_path / "lock"):
        assert str(identity()["pid"]).encode() in (tmp_path / "lock").read_bytes()
    assert (tmp_path / "lock").read_bytes() == b""


def test_an_error_while_it_is_held_frees_it(tmp_path: Path) -> None:
    with pytest.raises(KeyError), held(tmp_path / "lock"):
        raise KeyError
    with other(tmp_path / "lock") as next_one:
        assert next_one.communicate()[0] == "held\n"
