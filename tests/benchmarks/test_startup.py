from __future__ import annotations

from benchmarks.measuring import Run
from benchmarks.startup import BARE, startup_text


def took(wall: float) -> list[Run]:
    return [Run(wall, 9.0, 1, "", 0)]


def test_bare_python_is_taken_off() -> None:
    text = startup_text([(BARE, took(0.02)), ("help", took(0.32)), ("check", took(0.33))])
    assert "| `help` | 0.32 | 9.00 | 0.30 s: reached |" in text
    assert "| `check` | 0.33 | 9.00 | 0.31 s: not reached |" in text
