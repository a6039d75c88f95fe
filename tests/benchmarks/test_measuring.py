from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.measuring import family, measured, memory_of


def process(folder: Path, pid: int, children: str, most: int, shared_out: int) -> None:
    (folder / f"{pid}/task/{pid}").mkdir(parents=True)
    (folder / f"{pid}/task/{pid}/children").write_text(children)
    (folder / f"{pid}/status").write_text(f"Name:\tx\nVmHWM:\t{most} kB\n")
    (folder / f"{pid}/smaps_rollup").write_text(f"x\nRss: 99 kB\nPss:\t{shared_out} kB\n")


def test_a_family_is_a_process_with_its_children_and_theirs(tmp_path: Path) -> None:
    for pid, children in ((1, "2 3"), (2, "4"), (3, ""), (4, ""), (5, "")):
        process(tmp_path, pid, children, 1, 1)
    assert sorted(family(1, tmp_path)) == [1, 2, 3, 4]


def test_memory_that_several_share_counts_once(tmp_path: Path) -> None:
    process(tmp_path, 1, "2", most=100, shared_out=60)
    process(tmp_path, 2, "", most=100, shared_out=30)
    assert memory_of([1, 2], tmp_path) == 90 * 1024
    assert memory_of([1], tmp_path) == 100 * 1024


def test_a_process_that_is_gone_uses_nothing(tmp_path: Path) -> None:
    assert list(family(7, tmp_path)) == [7]
    assert memory_of([7, 8], tmp_path) == 0


def test_a_command_tells_its_words_and_code(tmp_path: Path) -> None:
    run = measured([sys.executable, "-c", "print('done'); raise SystemExit(3)"], tmp_path, patience=60)
    assert (run.output, run.code) == ("done\n", 3)


def test_a_command_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    assert measured([sys.executable, "-c", "while True: pass"], tmp_path, patience=0.1).code is None
