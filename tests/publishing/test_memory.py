from pathlib import Path

import pytest

from congbo.publishing.memory import Memory, recall, remember
from congbo.publishing.stage import Entry

MADE = {"k1": (Entry("a.html", 3, "aa"), Entry("à.html", 0, "bb")), "k2": (), "k3": (Entry("c", 1, "cc"),)}
ANCHORS = {("a.html", "v1"): "à.html"}


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    remember(tmp_path / "cache" / "made.txt", MADE, ANCHORS)
    return tmp_path / "cache" / "made.txt"


def test_what_was_made_is_remembered(kept: Path) -> None:
    assert recall(kept) == Memory(MADE, ANCHORS)


def test_nothing_is_remembered_of_what_never_was(tmp_path: Path) -> None:
    assert recall(tmp_path / "none") == Memory()


def test_whatever_byte_changes_only_truth_is_remembered(kept: Path) -> None:
    content = kept.read_bytes()
    for place in range(len(content)):
        altered = bytearray(content)
        altered[place] ^= 1
        kept.write_bytes(altered)
        found = recall(kept)
        assert found.entries.items() <= MADE.items()
        assert len(found.entries) >= len(MADE) - 2 or found == Memory()
        assert found.anchors in (ANCHORS, {})


def test_one_line_that_is_lost_takes_no_other_with_it(kept: Path) -> None:
    lines = kept.read_bytes().splitlines(keepends=True)
    kept.write_bytes(b"".join(lines[1:]))
    assert recall(kept) == Memory({key: MADE[key] for key in ("k2", "k3")}, ANCHORS)


def test_without_the_places_that_links_lead_to_nothing_is_believed(kept: Path) -> None:
    lines = kept.read_bytes().splitlines(keepends=True)
    kept.write_bytes(b"".join(lines[:-1]))
    assert recall(kept) == Memory()
