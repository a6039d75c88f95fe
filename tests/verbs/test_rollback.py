from pathlib import Path

from click.testing import CliRunner

from congbo.errors import UsageError
from congbo.verbs.rollback import rollback_command
from tests.publishing.sites import files_of, publish


def test_a_former_site_is_listed_and_comes_back(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, {"index.txt": "old"})
    publish(site, {"index.txt": "new"})
    listed = CliRunner().invoke(rollback_command, ["--site", str(site), "--list"])
    assert listed.exit_code == 0
    assert listed.output.startswith("0001  dựng ")
    assert files_of(site) == {"index.txt": "new"}
    assert CliRunner().invoke(rollback_command, ["--site", str(site)]).output == "Đã trở lại bản 0001.\n"
    assert files_of(site) == {"index.txt": "old"}


def test_without_a_former_site_there_is_nothing_to_go_back_to(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, {"index.txt": "old"})
    assert isinstance(CliRunner().invoke(rollback_command, ["--site", str(site)]).exception, UsageError)
    assert CliRunner().invoke(rollback_command, ["--site", str(tmp_path / "none"), "--list"]).output == ""
