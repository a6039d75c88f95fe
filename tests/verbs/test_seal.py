from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.seal import seal_command
from tests.builders import codes, findings_of, release_yml, released, small_results, write_results

DRAFT = {
    "x/2025/release.yml": release_yml(),
    "x/2025/scores.csv": small_results()["x/2024/scores.csv"].replace("50", "51"),
}


def test_releases_of_a_time_without_seals_are_sealed_and_drafts_are_not(tmp_path: Path) -> None:
    whole = released(small_results())
    old = {name: text for name, text in whole.items() if not name.endswith("sealed.csv")}
    results = write_results(tmp_path, old | DRAFT)
    assert codes(findings_of(results)) == ["release_not_sealed"]
    made = CliRunner().invoke(seal_command, ["--results", str(results)])
    assert made.exit_code == 0
    assert findings_of(results) == ()
    assert {path.relative_to(results).as_posix(): path.read_text() for path in results.rglob("sealed.csv")} == {
        name: text for name, text in whole.items() if name.endswith("sealed.csv")
    }
    assert "không có gì mới" in CliRunner().invoke(seal_command, ["--results", str(results)]).output
