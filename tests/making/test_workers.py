import gc
import os
import signal
import subprocess
import sys

import pytest

from congbo.errors import PublishingFailed, TemplateBroken
from congbo.making.workers import AT_WORK, cores, share
from tests.builders import PROJECT


@pytest.mark.parametrize("workers", [1, 2, 3, 30])
def test_all_work_is_done_once_whatever_the_number_of_workers(workers: int) -> None:
    assert sorted(share(lambda i: i * i, range(20), workers)) == [i * i for i in range(20)]


def test_one_worker_keeps_the_order() -> None:
    assert list(share(lambda i: i, [2, 0, 1], 1)) == [2, 0, 1]


def test_no_work_needs_no_worker() -> None:
    assert list(share(lambda i: i, [], 2)) == []


def test_several_workers_are_other_processes() -> None:
    assert os.getpid() not in set(share(lambda i: os.getpid(), range(4), 2))


@pytest.mark.parametrize("workers", [1, 2])
def test_what_goes_wrong_in_a_worker_is_raised_here(workers: int) -> None:
    def fail(i: int) -> int:
        raise LookupError(i)

    with pytest.raises(LookupError) as raised:
        list(share(fail, range(2), workers))
    assert workers == 1 or "in fail" in raised.value.__notes__[0]


class Stubborn(Exception):
    """Cannot be sent to another process."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__(f"{one}/{two}")


def test_errors_travel_whole_or_as_their_text() -> None:
    def broken(i: int) -> int:
        raise TemplateBroken("page.html", "x/a.html", KeyError("name"))

    def stubborn(i: int) -> int:
        raise Stubborn(i, 7)

    with pytest.raises(TemplateBroken, match=r"x/a\.html"):
        list(share(broken, range(2), 2))
    with pytest.raises(RuntimeError, match="Stubborn"):
        list(share(stubborn, range(2), 2))


def test_a_worker_that_the_system_kills_is_noticed() -> None:
    def killed(i: int) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(PublishingFailed):
        list(share(killed, range(2), 2))


def test_workers_collect_garbage_before_there_is_much_of_it() -> None:
    before = gc.get_threshold()
    try:
        gc.set_threshold(10 * AT_WORK, 7, 8)
        assert set(share(lambda i: gc.get_threshold(), range(2), 2)) == {(AT_WORK, 7, 8)}
        gc.set_threshold(AT_WORK - 1, 7, 8)
        assert set(share(lambda i: gc.get_threshold(), range(2), 2)) == {(AT_WORK - 1, 7, 8)}
    finally:
        gc.set_threshold(*before)


def test_no_worker_is_left_behind() -> None:
    pids = set(share(lambda i: os.getpid(), range(4), 2))
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


FOREVER = """
import os, sys, time
from congbo.making.workers import share
def work(i):
    os.write(1, f"{os.getpid()}\\n".encode())
    time.sleep(0.05)
for _ in share(work, range(100_000), 2): pass
"""


def test_workers_end_when_their_parent_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", FOREVER], cwd=PROJECT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        first = [parent.stdout.readline(), parent.stdout.readline()]
        parent.kill()
        parent.stdout.read()  # ends when nobody is left who could write
    assert all(line.strip().isdigit() for line in first)


def test_there_is_at_least_one_core() -> None:
    assert cores() >= 1
