"""`build.py correct`: one published figure becomes another, with a reason."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from congbo.verbs.options import RESULTS


@click.command("correct")
@click.argument("index")
@click.argument("period")
@click.argument("unit")
@click.argument("column")
@click.argument("new")
@RESULTS
@click.option(
    "--kind",
    type=click.Choice(["correction", "revision", "update"]),
    default="correction",
    help="correction: số sai; revision: có số tốt hơn; update: bổ sung đã định trước.",
)
@click.option("--reason-vi", required=True, help="Lý do bằng tiếng Việt; người đọc sẽ thấy.")
@click.option("--reason-en", required=True, help="Lý do bằng tiếng Anh.")
@click.option("--document", default="", help="Văn bản làm căn cứ: số và ngày, hoặc địa chỉ web.")
@click.option("--date", "on", default="", help="Ngày đính chính, YYYY-MM-DD; không nêu thì hôm nay.")
@click.option("--old", default=None, help="Số đã công bố, nếu ô đã sửa tay từ trước.")
def correct_command(
    index: str, period: str, unit: str, column: str, new: str, results: Path, kind: str, reason_vi: str, reason_en: str,
    document: str, on: str, old: str | None,
) -> None:  # fmt: skip
    """Đính chính một ô đã công bố; các ô đính chính gom thành một bản mới cho tới khi release."""
    from congbo.desk import open_desk
    from congbo.edits.corrections import Change, correct
    from congbo.read import text_of
    from congbo.write import write_results

    place = results.resolve()
    change = Change(unit, column, new, kind, reason_vi, reason_en, document, on or date.today().isoformat(), old)
    made = correct(open_desk(place, index, period), f"{index}/{period}", change, lambda name: text_of(place, name))
    write_results(place, made.files)
    click.echo(f"{made.unit} {column}: {made.old or '–'} → {new or '–'}, trong bản {made.version} (chưa công bố).")
    click.echo(f"Kiểm tra: python build.py check. Công bố: python build.py release {index} {period}")
