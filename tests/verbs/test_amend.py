from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.amend import amend_command
from tests.builders import checked, codes, findings_of, release_yml, released, small_results, write_results

SAID = ("--old", "Báo cáo", "--reason-vi", "Tên sai", "--reason-en", "Wrong name", "--date", "2025-05-05")


def test_a_changed_text_stops_the_build_until_readers_are_told_why(tmp_path: Path) -> None:
    files = released(small_results()) | {"x/2024/release.yml": release_yml(source="{vi: Sổ, en: Report}")}
    results = write_results(tmp_path, files)
    assert codes(findings_of(results)) == ["published_text_changed"]
    words = ["x/2024/release.yml", "source.vi", "--results", str(results), *SAID]
    made = CliRunner().invoke(amend_command, words)
    assert (made.exit_code, "Báo cáo → Sổ" in made.output) == (0, True)
    assert codes(checked(results, for_public=True).findings) == ["normalised_text"]
