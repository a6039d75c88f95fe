from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.measuring import Run
from benchmarks.sites.growth import compressing, growth_text
from benchmarks.sites.whole_build import PROJECT, Built
from congbo.settings import read_settings


def built(pages: int, cpu: float, megabytes: int) -> Built:
    return Built(Run(1.0, cpu, megabytes * 1_000_000, "", 0), pages, pages, 1, 0, {})


@pytest.mark.parametrize(("cpu", "megabytes", "expected"), [(11.0, 600, ["yes", "yes"]), (11.1, 601, ["no", "no"])])
def test_time_a_page_and_memory_are_held_to_their_aims(cpu: float, megabytes: int, expected: list[str]) -> None:
    text = growth_text([("few", built(100, 1.0, 100)), ("many", built(1000, cpu, megabytes))])
    assert [line.split(" | ")[-1].strip(" |") for line in text.splitlines()[-2:]] == expected


def test_settings_are_made_to_compress_once() -> None:
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    assert compressing(compressing(settings)) == compressing(settings)
    assert compressing(settings).count("precompressed: true") == 1


def test_compressing_settings_are_read_as_such(tmp_path: Path) -> None:
    path = tmp_path / "mkdocs.yml"
    path.write_text(compressing((PROJECT / "mkdocs.yml").read_text(encoding="utf-8")), encoding="utf-8")
    assert read_settings(path).precompressed
