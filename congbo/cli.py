"""The command line: words in, exit codes out."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

from congbo.errors import BuildRefused, CongboError, UsageError
from congbo.findings import Finding
from congbo.reports.machine import findings_json
from congbo.reports.page import findings_page
from congbo.reports.terminal import print_findings, summary
from congbo.reports.workbook import write_findings_workbook
from congbo.verbs.amend import amend_command
from congbo.verbs.audit import audit_command
from congbo.verbs.build import build_command, run_build
from congbo.verbs.correct import correct_command
from congbo.verbs.new import new_command
from congbo.verbs.options import PROJECT, QUIET, RESULTS, SITE
from congbo.verbs.pdf import pdf_command
from congbo.verbs.preview import preview_command
from congbo.verbs.release import release_command
from congbo.verbs.rollback import rollback_command
from congbo.verbs.sbom import sbom_command
from congbo.verbs.seal import seal_command
from congbo.verbs.sign import sign_command
from congbo.verbs.verify import verify_command
from congbo.verbs.withdraw import withdraw_command

BUG = 70


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def commands(context: click.Context) -> None:
    """Công Bố: từ bảng kết quả thành trang web công bố. Không có lệnh nào thì dựng trang (build)."""
    if context.invoked_subcommand is None:
        context.invoke(build_command)


for command in (
    build_command,
    pdf_command,
    preview_command,
    new_command,
    release_command,
    correct_command,
    amend_command,
    withdraw_command,
    seal_command,
    rollback_command,
    sign_command,
    verify_command,
    sbom_command,
    audit_command,
):
    commands.add_command(command)


@commands.command("check")
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
    from congbo.pipeline import check
    from congbo.settings import read_settings

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
        path.write_text(findings_page(findings, language, PROJECT / "templates"), encoding="utf-8")
    elif path.suffix == ".xlsx":
        write_findings_workbook(findings, results, language, path)
    else:
        raise UsageError(f"--report {path}: tệp báo cáo phải có đuôi .html hoặc .xlsx.")


@commands.command("serve")
@RESULTS
@SITE
@click.option("--port", default=8000, help="Cổng trên máy này.")
def serve_command(results: Path, site: Path, port: int) -> None:
    """Dựng, mở tại http://127.0.0.1:PORT và dựng lại mỗi khi tệp thay đổi."""
    from congbo.serve import serve

    folders = [results.resolve(), *(PROJECT / name for name in ("site_src", "templates", "mkdocs.yml"))]
    serve(lambda: report_errors(lambda: run_build(results, site, quiet=False)), site.resolve(), folders, port)


@commands.command("test", context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def test_command(words: tuple[str, ...]) -> None:
    """Chạy mọi kiểm thử (ruff, mypy, pytest); thêm lời cho pytest nếu muốn."""
    from congbo.testing import run_tests

    sys.exit(run_tests(PROJECT, words))


@commands.command("bench", add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def bench_command(words: tuple[str, ...]) -> None:
    """Đo tốc độ với số liệu quy mô cả nước, cùng các chương trình khác; xem bench --help."""
    from benchmarks.commands import main as measure

    measure(words)


@commands.command("docs")
def docs_command() -> None:
    """Viết lại các tài liệu sinh từ chương trình (docs/checks.md, docs/schemas, trang kiểm tra số liệu)."""
    from congbo.documentation import documents
    from congbo.samples import samples

    for name, text in documents(samples(PROJECT / "tests")).items():
        path = PROJECT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        click.echo(name)


def report_errors(action: Callable[[], None]) -> int:
    """Runs an action; prints what went wrong and returns the exit code."""
    console = Console(stderr=True, highlight=False)
    try:
        action()
    except BuildRefused as error:
        print_findings(console, error.findings, "vi")
        console.print("[bold red]Dừng:[/]", escape(str(error)))
        return error.exit_code
    except CongboError as error:
        console.print("[bold red]Dừng:[/]", escape(str(error)))
        return error.exit_code
    return 0


def main() -> None:
    """Runs the command and leaves with its exit code."""
    try:
        sys.exit(report_errors(lambda: commands.main(prog_name="build.py", standalone_mode=False)))
    except click.exceptions.Abort:
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except Exception:
        traceback.print_exc()
        print(
            "\nĐây là lỗi của chương trình, không phải của số liệu; xin gửi đoạn trên cho người bảo trì.",
            file=sys.stderr,
        )
        sys.exit(BUG)
