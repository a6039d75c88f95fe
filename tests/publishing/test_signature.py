import subprocess
from pathlib import Path

import pytest

from congbo.errors import PublishingFailed, UsageError
from congbo.publishing.signature import is_signed_by, sign
from congbo.publishing.switch import SUMS
from congbo.publishing.verify import verify
from tests.publishing.sites import publish


@pytest.fixture
def site(tmp_path: Path) -> Path:
    publish(tmp_path / "site", {"index.txt": "a"})
    return tmp_path / "site"


def key(folder: Path, name: str = "key") -> Path:
    """A key, and beside it the file that names its public half."""
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", folder / name], check=True)
    public = (folder / f"{name}.pub").read_text()
    (folder / f"{name}.signers").write_text(f"office@example.org {public}")
    return folder / name


def test_a_signature_is_known_by_its_public_key_and_the_site_still_verifies(site: Path, tmp_path: Path) -> None:
    sign(site, key(tmp_path))
    assert is_signed_by(site, tmp_path / "key.signers")
    assert not verify(site)
    assert (site / f"{SUMS}.sig").stat().st_mode & 0o777 == 0o644


def test_another_key_or_another_list_is_not_signed(site: Path, tmp_path: Path) -> None:
    sign(site, key(tmp_path))
    key(tmp_path, "other")
    assert not is_signed_by(site, tmp_path / "other.signers")
    with (site / SUMS).open("a") as file:
        file.write("x")
    assert not is_signed_by(site, tmp_path / "key.signers")


def test_without_a_signature_nothing_is_signed(site: Path, tmp_path: Path) -> None:
    key(tmp_path)
    assert not is_signed_by(site, tmp_path / "key.signers")
    assert not is_signed_by(tmp_path / "none", tmp_path / "key.signers")


def test_what_cannot_be_signed_is_said(site: Path, tmp_path: Path) -> None:
    (tmp_path / "no-key").write_text("x")
    with pytest.raises(PublishingFailed):
        sign(site, tmp_path / "no-key")
    with pytest.raises(UsageError):
        sign(tmp_path, key(tmp_path))
    assert not (site / f"{SUMS}.sig").exists()
