"""`build.py rollback`: back to a site that was published before."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from congbo.verbs.options import SITE


@click.command("rollback")
@SITE
@click.option("--to", default="", help="Số của bản; không nêu thì lấy bản ngay trước.")
@click.option("--list", "only_list", is_flag=True, help="Chỉ liệt kê các bản đang giữ.")
def rollback_command(site: Path, to: str, only_list: bool) -> None:
    """Đưa trang web về một bản đã đăng trước đây; bản đang dùng được giữ lại."""
    from congbo.publishing.beside import Beside
    from congbo.publishing.manifest import MANIFEST, read_manifest
    from congbo.publishing.publication import roll_back

    if not only_list:
        click.echo(f"Đã trở lại bản {roll_back(site.resolve(), to)}.")
        return
    for kept in Beside(site.resolve()).kept():
        manifest = read_manifest(kept)
        if manifest:
            made = datetime.fromtimestamp((kept / MANIFEST).stat().st_mtime).astimezone()
            click.echo(f"{kept.name}  dựng {made:%d/%m/%Y %H:%M}  {len(manifest.files)} tệp")
