"""`build.py sign`: a signature that anybody with the public key can check."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.verbs.options import SITE


@click.command("sign")
@SITE
@click.option(
    "--key", type=click.Path(path_type=Path, dir_okay=False, exists=True), required=True, help="Khóa SSH để ký."
)
def sign_command(site: Path, key: Path) -> None:
    """Ký danh sách mã băm của trang web bằng một khóa SSH; ai có khóa công khai đều kiểm được."""
    from congbo.publishing.manifest import SIGNATURE
    from congbo.publishing.signature import sign

    sign(site.resolve(), key)
    click.echo(f"Đã ký: {site / SIGNATURE}")
