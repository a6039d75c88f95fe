"""`build.py sbom`: what a release of the program brings beside its code, the libraries and their licences."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.verbs.options import PROJECT

BILL, LICENCES = "congbo.cdx.json", "licences.csv"


@click.command("sbom")
@click.option("--to", type=click.Path(path_type=Path, file_okay=False), default=PROJECT / "dist", help="Thư mục ghi.")
def sbom_command(to: Path) -> None:
    """Ghi danh mục thư viện (CycloneDX) và bảng giấy phép, kèm mỗi bản phát hành chương trình."""
    from congbo import __version__
    from congbo.making.caches import write_whole
    from congbo.supply.bill import cyclonedx, licence_table
    from congbo.supply.licences import licence_of
    from congbo.supply.locks import read_lock

    pins = read_lock((PROJECT / "requirements-cards.txt").read_text(encoding="utf-8"))
    always = {pin.name for pin in read_lock((PROJECT / "requirements.txt").read_text(encoding="utf-8"))}
    for name, text in (
        (BILL, cyclonedx(__version__, pins, always, licence_of)),
        (LICENCES, licence_table(pins, always, licence_of)),
    ):
        write_whole(to / name, text.encode())
        click.echo(to / name)
