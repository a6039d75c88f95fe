"""`build.py amend`: says why a published text was changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from congbo.verbs.options import RESULTS


@click.command("amend")
@click.argument("file")
@click.argument("field")
@RESULTS
@click.option("--old", default="", help="Lời đã công bố, như trên trang; để trống nếu lúc đó chưa có.")
@click.option(
    "--kind",
    type=click.Choice(["correction", "revision", "update"]),
    default="correction",
    help="correction: lời sai; revision: có lời đúng hơn; update: bổ sung đã định trước.",
)
@click.option("--reason-vi", required=True, help="Lý do bằng tiếng Việt; người đọc sẽ thấy.")
@click.option("--reason-en", required=True, help="Lý do bằng tiếng Anh.")
@click.option("--document", default="", help="Văn bản làm căn cứ: số và ngày, hoặc địa chỉ web.")
@click.option("--date", "on", default="", help="Ngày sửa, YYYY-MM-DD; không nêu thì hôm nay.")
def amend_command(
    file: str, field: str, results: Path, old: str, kind: str, reason_vi: str, reason_en: str, document: str, on: str
) -> None:
    """Ghi lý do sửa lời, khung tiêu chí hay quy tắc đã công bố; sửa tệp trước, rồi chạy lệnh này."""
    from congbo.desk import read_all
    from congbo.edits.amendment import Wanted, amend
    from congbo.read import text_of
    from congbo.write import write_results

    place = results.resolve()
    wanted = Wanted(file, field, old, kind, reason_vi, reason_en, document, on or date.today().isoformat())
    made = amend(read_all(place), wanted, lambda name: text_of(place, name))
    write_results(place, {name: text.encode() for name, text in made.files.items()})
    click.echo(f"{file} {field}: {made.old or '–'} → {made.new or '–'}. Người đọc sẽ thấy ở trang Đính chính.")
    click.echo("Kiểm tra: python build.py check. Dựng trang: python build.py")
