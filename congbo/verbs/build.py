"""`build.py build`: the public site, and how a build tells of itself."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console

from congbo.publishing.hosts import size_report
from congbo.reports.terminal import print_findings
from congbo.settings import SiteSettings, read_settings
from congbo.verbs.options import PROJECT, QUIET, RESULTS, SITE
from congbo.versions.publicity import Unreleased

STAGES = {
    "check": "Đọc và kiểm tra số liệu",
    "frame": "Dựng khung trang",
    "recognise": "Tìm những gì không đổi",
    "pages": "Dựng và ghi các trang",
    "publish": "Đưa trang vào chỗ",
}


@click.command("build")
@RESULTS
@SITE
@QUIET
@click.option("--shard", default="", help="Chỉ dựng phần i trong n phần, ví dụ 2/4, để ghép sau.")
@click.option(
    "--join",
    "parts",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Ghép từ các phần đã chép vào đây.",
)
def build_command(results: Path, site: Path, quiet: bool, shard: str, parts: Path | None) -> None:
    """Dựng trang web từ thư mục kết quả."""
    run_build(results, site, quiet, shard=shard, parts=parts)


def run_build(
    results: Path, site: Path, quiet: bool, for_public: bool = True, shard: str = "", parts: Path | None = None
) -> None:
    """Builds with progress and a summary; raises CongboError."""
    from congbo.making.shards import parse_shard
    from congbo.pipeline import Places, build

    started = time.perf_counter()
    console = Console(stderr=False, quiet=quiet, highlight=False)
    places = Places(PROJECT, results.resolve(), site.resolve(), PROJECT / ".cache")
    with console.status("…") as status:
        report = build(
            places,
            lambda stage, made: status.update(f"{STAGES[stage]}" + (f": {made}" if made else "")),
            for_public=for_public,
            shard=parse_shard(shard) if shard else None,
            parts=parts,
        )
    print_findings(console, report.findings, "vi")
    for stage, seconds in report.seconds.items():
        console.print(f"{STAGES[stage]:<28}{seconds:>7.2f} s")
    console.print(
        f"[bold]{report.pages} trang[/] trong {time.perf_counter() - started:.2f} s. Mở: {places.site / 'index.html'}"
    )
    if not report.is_new:
        console.print("Không có gì khác với trang đang dùng; không ghi gì.")
    settings = read_settings(places.project / "mkdocs.yml")
    say_unset(console, settings)
    for words in size_report(report.files, report.size, is_split=bool(settings.other_site)):
        console.print(words)
    say_unreleased(console, report.unreleased)


def say_unset(console: Console, settings: SiteSettings) -> None:
    """What a site goes without as long as nobody has said where it lies and who takes reports of errors."""
    if not settings.contact:
        console.print("mkdocs.yml chưa ghi contact: thư báo sai sót soạn sẵn chưa có nơi nhận. Ghi hộp thư nhận báo.")
    if not settings.base_url:
        console.print(
            "mkdocs.yml chưa ghi base_url: trích dẫn thiếu tên miền, chưa có sitemap. Ghi địa chỉ của trang, https://…"
        )


def say_unreleased(console: Console, unreleased: Sequence[Unreleased]) -> None:
    """What is not public yet, and what to do about it."""
    for one in unreleased:
        what = f"{one.index} {one.period}" + (f" (bản {one.version})" if one.version > 1 else "")
        console.print(f"Chưa công bố: {what}. Công bố: python build.py release {one.index} {one.period}")
    if unreleased:
        console.print("Xem trước tất cả: python build.py preview")
