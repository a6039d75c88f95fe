from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.sign import sign_command
from congbo.verbs.verify import verify_command
from tests.publishing.sites import publish
from tests.publishing.test_signature import key


def run(command: object, *words: object) -> tuple[int, str]:
    made = CliRunner().invoke(command, [str(word) for word in words])  # type: ignore[arg-type]
    return made.exit_code, made.output


def test_a_site_is_signed_and_its_signature_asked_for(tmp_path: Path) -> None:
    site, signers = tmp_path / "site", tmp_path / "key.signers"
    publish(site, {"index.txt": "a"})
    key(tmp_path)
    assert run(verify_command, site, "--signers", signers)[0] == 1
    assert run(sign_command, "--site", site, "--key", tmp_path / "key")[0] == 0
    assert run(verify_command, site, "--signers", signers) == (0, "Mọi tệp đều đúng. Chữ ký đúng.\n")
