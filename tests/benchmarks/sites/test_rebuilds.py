from __future__ import annotations

from pathlib import Path

from benchmarks.measuring import Run
from benchmarks.national import write_national_results
from benchmarks.sites.rebuilds import ADDED, CORRECTED, FULL, UNCHANGED, correct_one_figure, rebuilds_text
from benchmarks.sites.whole_build import Built


def took(cpu: float, written: int = 0) -> list[Built]:
    return [Built(Run(cpu, cpu * times, 1, "", 0), 100, 120, 1, written, {}) for times in (1, 9, 0.5)]


def test_shares_are_of_a_full_build_by_processor_time() -> None:
    text = rebuilds_text({FULL: took(10, 120), ADDED: took(2.5, 20), UNCHANGED: took(2.01), CORRECTED: took(4, 7)})
    assert f"| {ADDED} | 2.50 | 2.50 | 25% | at most 25%: reached | 100 | 20 |" in text
    assert f"| {UNCHANGED} | 2.01 | 2.01 | 20% | at most 20%: not reached | 100 | none |" in text
    assert f"| {CORRECTED} | 4.00 | 4.00 | 40% |  | 100 | 7 |" in text


def test_a_figure_is_corrected_with_a_reason_and_released(tmp_path: Path) -> None:
    write_national_results(tmp_path / "results", 3, 2, 46)
    correct_one_figure(tmp_path / "results", 2026)
    release = tmp_path / "results" / "speed" / "2026"
    changes = (release / "corrections.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[:3] for line in changes[1:]] == [["2", "xa-00004", "c01"], ["2", "xa-00004", "total"]]
    assert "\n2,xa-00004," in (release / "published.csv").read_text(encoding="utf-8")
