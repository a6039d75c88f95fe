from __future__ import annotations

import pytest

from benchmarks.marked_text import with_piece
from congbo.errors import UsageError

DOCUMENT = "before\n<!-- peers: begin -->\nold\n<!-- peers: end -->\nafter\n"


def test_only_what_stands_between_the_markers_is_replaced() -> None:
    assert with_piece(DOCUMENT, "peers", "new\n") == DOCUMENT.replace("old", "new")


def test_a_document_without_the_markers_is_refused() -> None:
    with pytest.raises(UsageError, match="growth"):
        with_piece(DOCUMENT, "growth", "new\n")
