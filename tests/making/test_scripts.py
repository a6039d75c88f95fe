from __future__ import annotations

from pathlib import Path

import pytest

from congbo.making.scripts import lightened
from tests.builders import PROJECT

SCRIPTS = sorted((PROJECT / "site_src" / "assets").glob("*.js"))


def test_indents_and_lines_of_comment_go_and_all_else_stays() -> None:
    assert lightened(b'// a\n\n  b = "// c";  // d\n') == b'b = "// c";  // d\n'


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_text_of_our_own_scripts_runs_over_lines(path: Path) -> None:
    """Nor does a comment: a line is whole by itself."""
    lines = lightened(path.read_bytes()).split(b"\n")
    assert [line for line in lines if b"`" in line or line.endswith(b"\\")] == []
    assert [line for line in lines if b"/*" in line and b"*/" not in line.partition(b"/*")[2]] == []
