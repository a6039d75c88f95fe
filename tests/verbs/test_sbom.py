import json
from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.sbom import BILL, LICENCES, sbom_command


def test_both_are_written_and_the_same_every_time(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        assert CliRunner().invoke(sbom_command, ["--to", str(tmp_path / folder)]).exit_code == 0
    for name in (BILL, LICENCES):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    names = {one["name"] for one in json.loads((tmp_path / "a" / BILL).read_text("utf-8"))["components"]}
    assert {"jinja2", "mkdocs", "typst"} <= names
    assert "pytest" not in names
