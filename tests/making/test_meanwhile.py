import os
import signal

import pytest

from congbo.errors import PublishingFailed
from congbo.making.meanwhile import Meanwhile


def test_the_work_is_done_in_another_process() -> None:
    begun = Meanwhile(os.getpid, 2)
    assert begun.result() != os.getpid()
    begun.end()


def test_it_is_begun_before_anybody_asks_for_its_result() -> None:
    told, tells = os.pipe()
    begun = Meanwhile(lambda: os.write(tells, b"begun"), 2)
    assert os.read(told, 5) == b"begun"
    begun.end()


def test_one_worker_works_here_and_only_when_asked() -> None:
    done: list[int] = []
    begun = Meanwhile(lambda: done.append(os.getpid()), 1)
    assert done == []
    begun.result()
    assert done == [os.getpid()]
    begun.end()


def test_what_goes_wrong_is_raised_where_the_result_is_asked_for() -> None:
    def fail() -> None:
        raise LookupError("lost")

    begun = Meanwhile(fail, 2)
    with pytest.raises(LookupError, match="lost"):
        begun.result()
    begun.end()


def test_a_process_that_the_system_kills_is_noticed() -> None:
    begun = Meanwhile(lambda: os.kill(os.getpid(), signal.SIGKILL), 2)
    with pytest.raises(PublishingFailed):
        begun.result()
    begun.end()


def test_work_that_nobody_wants_ends_at_once() -> None:
    told, tells = os.pipe()

    def endless() -> None:
        os.write(tells, b"%d\n" % os.getpid())
        signal.pause()

    begun = Meanwhile(endless, 2)
    pid = int(os.read(told, 20))
    begun.end()
    begun.end()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
