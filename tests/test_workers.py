import os

import pytest

from congbo.workers import cores, share


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_all_work_is_done_once_whatever_the_number_of_workers(workers: int) -> None:
    assert sorted(share(lambda i: i * i, 20, range(20), workers)) == [i * i for i in range(20)]


def test_one_worker_keeps_the_order() -> None:
    assert list(share(lambda i: i, 3, [2, 0, 1], 1)) == [2, 0, 1]


def test_several_workers_are_other_processes() -> None:
    assert os.getpid() not in set(share(lambda i: os.getpid(), 4, range(4), 2))


def test_what_goes_wrong_in_a_worker_is_raised_here() -> None:
    def fail(i: int) -> int:
        raise LookupError(i)

    for workers in (1, 2):
        with pytest.raises(LookupError):
            list(share(fail, 2, range(2), workers))


def test_there_is_at_least_one_core() -> None:
    assert cores() >= 1
