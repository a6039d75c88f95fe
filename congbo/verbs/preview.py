"""`build.py preview`: the whole site, with what is not public yet, for staff alone."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.verbs.options import PROJECT, QUIET, RESULTS


@click.command("preview")
@RESULTS
@click.option(
    "--site",
    type=click.Path(path_type=Path, file_okay=False),
    default=PROJECT / "site-preview",
    help="Thư mục của bản xem trước.",
)
@QUIET
def preview_command(results: Path, site: Path, quiet: bool) -> None:
    """Dựng bản xem trước có cả những gì chưa công bố; trang nào cũng in chìm chữ báo."""
    from congbo.verbs.build import run_build

    run_build(results, site, quiet, for_public=False)
