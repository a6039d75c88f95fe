from pathlib import Path

from click.testing import CliRunner

from congbo.pipeline import Places, build
from congbo.verbs.verify import verify_command
from tests.builders import PROJECT, lines, released, small_results, write_results
from tests.publishing.sites import publish


def run(*words: object) -> tuple[int, str]:
    made = CliRunner().invoke(verify_command, [str(word) for word in words])
    return made.exit_code, made.output


def test_every_file_that_is_not_as_published_is_named(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, {"a.txt": "a", "b.txt": "b"})
    assert run(site)[0] == 0
    (site / "a.txt").write_text("altered")
    (site / "b.txt").unlink()
    (site / "c.txt").write_text("more")
    code, said = run(site)
    assert code == 1
    assert said.splitlines()[:3] == ["khác  a.txt", "thiếu  b.txt", "thừa  c.txt"]


def test_with_the_inputs_a_site_is_built_again_and_compared(tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", released(small_results()))
    build(Places(PROJECT, results, tmp_path / "site", tmp_path / "cache"), lambda stage, made: None, 1)
    assert run(tmp_path / "site", "--results", results, "--rebuild")[0] == 0
    write_results(results, released(small_results(scores=lines("unit,block,total", "a,provinces,51"))))
    code, said = run(tmp_path / "site", "--results", results, "--rebuild")
    assert code == 1
    assert "x/2024/a.html" in said
