"""A site that is being read and published again and again, by builds that are killed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.forked import build_in, ended, start
from tests.kills import Ground, killed_at, reader, small_ground, stale

MOMENTS = [("check", 1), ("frame", 1), ("pages", 1), ("pages", 4), ("pages", 12)]
"""When a build is killed: as it says for the nth time how far a stage is."""


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return small_ground(tmp_path_factory.mktemp("kills"))


def test_no_read_fails_and_nothing_is_torn_whenever_a_build_is_killed(ground: Ground) -> None:
    with reader(ground.site, ground.hashes, seed=1) as stop:
        for stage, nth in MOMENTS:
            ground.change()
            assert killed_at(stage, nth, ground.folder)
            assert ground.is_whole()
        ground.change()
        assert ended(start(lambda: build_in(ground.folder))) == 0
        seen = stop()
    assert seen.reads > 0
    assert (seen.failed, seen.torn) == (0, 0)
    assert stale(ground.folder) == []


def test_a_reader_sees_what_is_torn_or_gone(ground: Ground, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("half")
    few = {name: ground.hashes[name] for name in ("index.html", "x/index.html")}
    with reader(tmp_path, few, seed=1) as stop:
        seen = stop()
    assert seen.torn > 0
    assert seen.failed > 0
    assert seen.torn + seen.failed == seen.reads
