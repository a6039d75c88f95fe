from pathlib import Path

import pytest

from congbo.errors import BuildRefused
from congbo.gate import check
from congbo.settings import read_settings
from tests.builders import (
    PROJECT,
    checked,
    framework_csv,
    lines,
    release_yml,
    small_results,
    write_results,
)
from tests.test_pipeline import FILES, built


@pytest.mark.parametrize("url", ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x"])
def test_an_address_that_is_not_of_the_web_stops_the_build(tmp_path: Path, url: str) -> None:
    source = f"{{vi: a, en: a, url: '{url}'}}"
    with pytest.raises(BuildRefused):
        checked(write_results(tmp_path, small_results(release=release_yml(source=source))))


def test_a_component_and_a_unit_of_one_name_stop_the_build(tmp_path: Path) -> None:
    scores = lines("unit,block,total,a", "a,provinces,5,5", "b,provinces,6,6")
    with pytest.raises(BuildRefused):
        built(tmp_path, small_results(framework=framework_csv("a"), scores=scores))


def test_a_check_gives_the_library_with_what_follows_from_it(tmp_path: Path) -> None:
    found = checked(write_results(tmp_path, FILES))
    assert [index.id for index in found.results.library.indices] == ["x"]
    assert set(found.results.judged) == {"x/2023", "x/2024"}
    assert found.findings == ()


@pytest.mark.parametrize("code", ["above_maximum", "not_a_number", "published_row_changed", "published_row_gone"])
def test_much_text_is_looked_at_by_another_process_and_as_much_is_told(
    code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    results, settings = PROJECT / "tests" / "sites_invalid" / code / "results", read_settings(PROJECT / "mkdocs.yml")
    told = []
    for workers in (1, 2):
        with pytest.raises(BuildRefused) as refused:
            check(results, settings, workers=workers)
        told.append(refused.value.findings)
        monkeypatch.setattr("congbo.gate.MANY_CELLS", 0)
    assert told[0] == told[1]
    assert told[0]


def test_much_text_that_is_in_order_is_judged_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("congbo.gate.MANY_CELLS", 0)
    found = check(write_results(tmp_path, FILES), read_settings(PROJECT / "mkdocs.yml"), workers=2)
    assert found.findings == ()
    assert set(found.results.judged) == {"x/2023", "x/2024"}
