from __future__ import annotations

from benchmarks.stages import STAGES, stages_text


def test_shares_add_up() -> None:
    text = stages_text(dict(zip(STAGES, (0.1, 0.2, 0.3, 0.4), strict=True)), 1000)
    assert f"| {STAGES[1]} | 0.20 | 0.200 | 20% |" in text
