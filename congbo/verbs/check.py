"""`build.py check`: the results looked at, nothing written."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console

from congbo.errors import BuildRefused, UsageError
from congbo.findings import Finding
from congbo.gate import check
from congbo.reports.machine import findings_json
from congbo.reports.terminal import print_findings, summary
from congbo.settings import read_settings
from congbo.verbs.options import PROJECT, QUIET, RESULTS


@click.command("check")
@RESULTS
@QUIET
@click.option("--lang", "language", type=click.Choice(["vi", "en"]), default="vi", help="Ngôn ngữ của thông báo.")
@click.option(
    "--format", "shape", type=click.Choice(["text", "json"]), default="text", help="json: cho chương trình khác."
)
@click.option("--report", type=click.Path(path_type=Path, dir_okay=False), help="Ghi báo cáo .html hoặc .xlsx.")
@click.option("--notes", is_flag=True, help="Nêu cả những gì đã được chuẩn hóa.")
def check_command(results: Path, quiet: bool, language: str, shape: str, report: Path | None, notes: bool) -> None:
    """Chỉ kiểm tra số liệu, không ghi gì vào trang."""
    try:
        findings, refused = check(results.resolve(), read_settings(PROJECT / "mkdocs.yml")).findings, False
    except BuildRefused as error:
        if not error.findings:
            raise
        findings, refused = error.findings, True
    if report:
        write_report(report, findings, results.resolve(), language)
    if shape == "json":
        click.echo(findings_json(findings))
    else:
        console = Console(quiet=quiet and not refused, highlight=False)
        print_findings(console, findings, language, notes)
        console.print(summary(findings, language))
    if refused:
        sys.exit(BuildRefused.exit_code)


def write_report(path: Path, findings: Sequence[Finding], results: Path, language: str) -> None:
    """Writes the findings as a page or a workbook, by the file's ending; raises UsageError for any other."""
    if path.suffix == ".html":
        from congbo.reports.page import findings_page

        path.write_text(findings_page(findings, language, PROJECT / "templates"), encoding="utf-8")
    elif path.suffix == ".xlsx":
        from congbo.reports.workbook import write_findings_workbook

        write_findings_workbook(findings, results, language, path)
    else:
        raise UsageError(f"--report {path}: tệp báo cáo phải có đuôi .html hoặc .xlsx.")
