"""`build.py verify`: whether every file of a site is as it was published."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from congbo.errors import BuildRefused
from congbo.verbs.options import PROJECT, RESULTS


@click.command("verify")
@click.argument("site", type=click.Path(path_type=Path, file_okay=False, exists=True), default=PROJECT / "site")
@RESULTS
@click.option("--rebuild", is_flag=True, help="Dựng lại từ số liệu và so từng tệp.")
@click.option(
    "--signers",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="Tệp khóa công khai (allowed_signers): trang phải được một khóa trong đó ký.",
)
def verify_command(site: Path, results: Path, rebuild: bool, signers: Path | None) -> None:
    """Đối chiếu từng tệp của một trang web với danh sách mã băm của nó, hoặc với một lần dựng lại."""
    from congbo.making.workers import cores
    from congbo.publishing.signature import is_signed_by
    from congbo.publishing.verify import verify

    compared = verify(site.resolve(), cores())
    if rebuild and not compared:
        from congbo.making.reproduction import compare_with_rebuild

        compared = compare_with_rebuild(site.resolve(), results.resolve(), PROJECT)
    for word, names in (("khác", compared.changed), ("thiếu", compared.missing), ("thừa", compared.added)):
        for name in names:
            click.echo(f"{word}  {name}")
    if compared:
        click.echo(f"{len(compared.all())} tệp không đúng.")
        sys.exit(BuildRefused.exit_code)
    if signers and not is_signed_by(site.resolve(), signers):
        click.echo("Chữ ký thiếu hoặc không đúng.")
        sys.exit(BuildRefused.exit_code)
    click.echo("Mọi tệp đều đúng." + (" Chữ ký đúng." if signers else ""))
