"""Small sites, page by page as they must be; `pytest --golden` rewrites them, the diff is the review."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.builders import TESTS
from tests.rendering import rendered

CASES = sorted(path.parent for path in (TESTS / "sites").glob("*/results"))


def reviewable(site: dict[str, bytes]) -> dict[str, bytes]:
    """What can be read as a diff: not what is packed, and no sums of that."""
    return {name: content for name, content in site.items() if not name.endswith((".xlsx", ".zip", "SHA256SUMS"))}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_site_is_as_it_was_reviewed(case: Path, golden: bool) -> None:
    made, expected = reviewable(rendered(case / "results")), case / "expected"
    if golden:
        shutil.rmtree(expected, ignore_errors=True)
        for address, content in made.items():
            (expected / address).parent.mkdir(parents=True, exist_ok=True)
            (expected / address).write_bytes(content)
    reviewed = {path.relative_to(expected).as_posix(): path for path in expected.rglob("*") if path.is_file()}
    assert sorted(made) == sorted(reviewed)
    for address, path in reviewed.items():
        assert made[address] == path.read_bytes(), address


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_site_made_twice_has_the_same_bytes(case: Path) -> None:
    assert rendered(case / "results") == rendered(case / "results")


def test_there_are_cases() -> None:
    assert {case.name for case in CASES} >= {
        "two-units",
        "series-break",
        "bands-and-quantiles",
        "classes",
        "corrected",
        "merger",
        "decision",
        "outlines",
    }
