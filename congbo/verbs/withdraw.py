"""`build.py withdraw`: a released result is no longer upheld."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from congbo.errors import UsageError
from congbo.verbs.options import RESULTS


@click.command("withdraw")
@click.argument("index")
@click.argument("period")
@RESULTS
@click.option("--reason-vi", required=True, help="Lý do bằng tiếng Việt; người đọc sẽ thấy.")
@click.option("--reason-en", required=True, help="Lý do bằng tiếng Anh.")
@click.option("--document", default="", help="Văn bản làm căn cứ: số và ngày, hoặc địa chỉ web.")
@click.option("--date", "on", default="", help="Ngày thu hồi, YYYY-MM-DD; không nêu thì hôm nay.")
def withdraw_command(
    index: str, period: str, results: Path, reason_vi: str, reason_en: str, document: str, on: str
) -> None:
    """Thu hồi một kết quả: trang còn nguyên, có lời báo và lý do, không còn hạng và xếp loại."""
    from congbo.desk import open_desk, read_all
    from congbo.edits.withdrawal import withdraw
    from congbo.read import text_of
    from congbo.sealing.seals import sealed_files
    from congbo.versions.freeze import frozen_version
    from congbo.write import write_results

    place = results.resolve()
    desk, file = open_desk(place, index, period), f"{index}/{period}/release.yml"
    if desk.release is None:
        raise UsageError(f"Không có {file}.")
    if desk.release.status == "withdrawn":
        raise UsageError(f"{index} {period} đã thu hồi rồi.")
    if not reason_vi.strip() or not reason_en.strip():
        raise UsageError("Thiếu lý do: --reason-vi và --reason-en, người đọc sẽ thấy cả hai.")
    line = desk.sources.documents[file].lines["status",]
    text = withdraw(text_of(place, file), line, on or date.today().isoformat(), (reason_vi, reason_en), document)
    write_results(place, {file: text.encode()})
    if frozen_version(desk.sources, f"{index}/{period}"):
        seals = sealed_files(read_all(place), [f"{index}/{period}"])
        write_results(place, {name: content.encode() for name, content in seals.items()})
    click.echo(f"Đã ghi việc thu hồi {index} {period}. Dựng trang: python build.py")
