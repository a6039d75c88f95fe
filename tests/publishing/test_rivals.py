"""Two builds of one site at once."""

from __future__ import annotations

from pathlib import Path

from tests.rivals import write_small_results, wrong


def test_exactly_one_builds_and_the_other_names_it(tmp_path: Path) -> None:
    for number in range(3):
        write_small_results(tmp_path, number)
        assert list(wrong(tmp_path)) == []
