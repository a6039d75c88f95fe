from pathlib import Path

import pytest

from congbo.errors import UsageError
from congbo.making.reproduction import compare_with_rebuild
from congbo.pipeline import Places, build
from congbo.publishing.verify import Differences
from tests.builders import PROJECT, lines, released, small_results, write_results


def test_a_site_is_what_its_inputs_give_and_not_what_others_give(tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", released(small_results()))
    site = tmp_path / "site"
    build(Places(PROJECT, results, site, tmp_path / "cache"), lambda stage, made: None, 1)
    assert not compare_with_rebuild(site, results, PROJECT)
    others = lines("unit,block,total", "a,provinces,51", "b,provinces,60")
    write_results(results, released(small_results(scores=others)))
    compared = compare_with_rebuild(site, results, PROJECT)
    assert {"x/2024/a.html", "en/x/2024/a.html"} <= set(compared.changed)
    assert {"x/2024/c.html", "en/x/2024/c.html"} <= set(compared.added)
    assert compared.missing == ()


def test_a_folder_that_is_no_site_cannot_be_compared(tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", small_results())
    (tmp_path / "site").mkdir()
    with pytest.raises(UsageError):
        compare_with_rebuild(tmp_path / "site", results, PROJECT)
    assert Differences() == Differences((), (), ())
