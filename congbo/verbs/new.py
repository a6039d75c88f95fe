"""`build.py new`: the folder of a release that is yet to be filled in."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.verbs.options import RESULTS


@click.command("new")
@click.argument("index")
@click.argument("period")
@click.option("--from", "model", default="", help="Kỳ làm mẫu; không nêu thì kỳ gần nhất trước đó.")
@RESULTS
def new_command(index: str, period: str, model: str, results: Path) -> None:
    """Tạo thư mục cho một kỳ mới: đúng cột, đúng đơn vị của kỳ ấy; chỉ còn điền số."""
    from congbo.desk import open_desk
    from congbo.edits.drafting import draft
    from congbo.write import write_results

    files = draft(open_desk(results.resolve(), index, period), index, period, model)
    write_results(results.resolve(), {name: text.encode() for name, text in files.items()})
    for name in files:
        click.echo(f"Đã tạo {name}")
    click.echo("Điền các ô trống rồi chạy: python build.py check")
