from __future__ import annotations

import pytest

from tests.builders import Files, index_yml, library_of, lines, release_yml, small_results


def releases(scorecards: str, **status: str) -> Files:
    """Releases of these periods (with - as _) and statuses."""
    files = {name: text for name, text in small_results().items() if "/2024/" not in name}
    files["x/index.yml"] = index_yml(scorecards=scorecards)
    for name, what in status.items():
        period = name.strip("p").replace("_", "-")
        more = "withdrawn: {on: 2025-01-01, reason: {vi: a, en: a}}\n" if what == "withdrawn" else ""
        files[f"x/{period}/release.yml"] = release_yml(status=what) + more
        files[f"x/{period}/scores.csv"] = lines("unit,block,total", "a,provinces,1", "b,provinces,2")
    return files


def gathered(files: Files) -> list[str]:
    return [one.period.id for one in library_of(files).indices[0].releases if one.is_gathered]


@pytest.mark.parametrize(
    ("scorecards", "status", "found"),
    [
        ("all", {"p2022": "final", "p2023": "final"}, []),
        ("latest", {"p2023": "final"}, []),
        ("latest", {"p2022": "final", "p2023": "final", "p2024": "final"}, ["2022", "2023"]),
        ("latest", {"p2022": "final", "p2023": "withdrawn"}, []),
        ("latest", {"p2022": "withdrawn", "p2023": "final"}, ["2022"]),
        ("latest", {"p2022": "final", "p2023": "final", "p2024": "forecast"}, ["2022"]),
        ("latest", {"p2022": "final", "p2023": "final", "p2023_Q1": "final"}, ["2022"]),
    ],
)
def test_releases_that_one_in_force_follows_are_gathered_if_it_is_asked_for(
    scorecards: str, status: dict[str, str], found: list[str]
) -> None:
    assert gathered(releases(scorecards, **status)) == found
