"""`build.py verify`: whether every file of a site is as it was published."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from congbo.errors import BuildRefused
from congbo.options import PROJECT, RESULTS


@click.command("verify")
@click.argument("site", type=click.Path(path_type=Path, file_okay=False, exists=True), default=PROJECT / "site")
@RESULTS
@click.option("--rebuild", is_flag=True, help="Dựng lại từ số liệu và so từng tệp.")
def verify_command(site: Path, results: Path, rebuild: bool) -> None:
    """Đối chiếu từng tệp của một trang web với danh sách mã băm của nó, hoặc với một lần dựng lại."""
    from congbo.publishing.verify import verify

    compared = verify(site.resolve())
    if rebuild and not compared:
        from congbo.reproduction import compare_with_rebuild

        compared = compare_with_rebuild(site.resolve(), results.resolve(), PROJECT)
    for word, names in (("khác", compared.changed), ("thiếu", compared.missing), ("thừa", compared.added)):
        for name in names:
            click.echo(f"{word}  {name}")
    if compared:
        click.echo(f"{len(compared.all())} tệp không đúng.")
        sys.exit(BuildRefused.exit_code)
    click.echo("Mọi tệp đều đúng.")
