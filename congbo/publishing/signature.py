"""Signs a site's list of hashes with an SSH key, and checks such a signature; `ssh-keygen` is on every system."""

from __future__ import annotations

import subprocess
from pathlib import Path

from congbo.errors import PublishingFailed, UsageError
from congbo.making.caches import write_whole
from congbo.publishing.manifest import SIGNATURE
from congbo.publishing.switch import SUMS
from congbo.publishing.trouble import explained

NAMESPACE = "congbo"
"""A signature made for something else does not count."""


@explained()
def sign(site: Path, key: Path) -> None:
    """Puts the signature beside the list; raises UsageError if there is no list, PublishingFailed if the key will not."""
    if not (site / SUMS).is_file():
        raise UsageError(f"{site} không có {SUMS}; dựng trang trước rồi ký.")
    made = run(["-Y", "sign", "-q", "-n", NAMESPACE, "-f", str(key)], (site / SUMS).read_bytes())
    if made.returncode or not made.stdout.startswith(b"-----BEGIN SSH SIGNATURE-----"):
        raise PublishingFailed(f"Không ký được bằng {key}: {made.stderr.decode(errors='replace').strip()}")
    write_whole(site / SIGNATURE, made.stdout)
    (site / SIGNATURE).chmod(0o644)


def is_signed_by(site: Path, signers: Path) -> bool:
    """Whether one of the keys in a file of `ssh-keygen`'s kind (allowed_signers) made the signature."""
    try:
        content, signature = (site / SUMS).read_bytes(), str(site / SIGNATURE)
    except OSError:
        return False
    found = run(["-Y", "find-principals", "-s", signature, "-f", str(signers)], b"")
    for name in found.stdout.decode(errors="replace").splitlines():
        told = ["-Y", "verify", "-n", NAMESPACE, "-s", signature, "-f", str(signers), "-I", name]
        if run(told, content).returncode == 0:
            return True
    return False


def run(words: list[str], given: bytes) -> subprocess.CompletedProcess[bytes]:
    """The program with these words."""
    try:
        return subprocess.run(["ssh-keygen", *words], input=given, capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError as error:
        raise PublishingFailed("Máy này không có ssh-keygen; cài OpenSSH rồi chạy lại.") from error
