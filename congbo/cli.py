"""The command line: words in, exit codes out."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import click
from rich.console import Console

from congbo.errors import BuildRefused, CongboError

PROJECT = Path(__file__).resolve().parent.parent
BUG = 70
RESULTS = click.option(
    "--results", type=click.Path(path_type=Path, file_okay=False), default=PROJECT / "results", help="Thư mục kết quả."
)
SITE = click.option(
    "--site", type=click.Path(path_type=Path, file_okay=False), default=PROJECT / "site", help="Thư mục trang web."
)
QUIET = click.option("--quiet", is_flag=True, help="Chỉ nói khi có lỗi.")
STAGES = {
    "check": "Đọc và kiểm tra số liệu",
    "frame": "Dựng khung trang",
    "pages": "Dựng và ghi các trang",
    "publish": "Đưa trang vào chỗ",
}


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def commands(context: click.Context) -> None:
    """Công Bố: từ bảng kết quả thành trang web công bố. Không có lệnh nào thì dựng trang (build)."""
    if context.invoked_subcommand is None:
        context.invoke(build_command)


@commands.command("build")
@RESULTS
@SITE
@QUIET
def build_command(results: Path, site: Path, quiet: bool) -> None:
    """Dựng trang web từ thư mục kết quả."""
    run_build(results, site, quiet)


def run_build(results: Path, site: Path, quiet: bool) -> None:
    """Builds with progress and a summary; raises CongboError."""
    from congbo.pipeline import Places, build

    started = time.perf_counter()
    console = Console(stderr=False, quiet=quiet, highlight=False)
    places = Places(PROJECT, results.resolve(), site.resolve(), PROJECT / ".cache")
    with console.status("…") as status:
        report = build(places, lambda stage, made: status.update(f"{STAGES[stage]}" + (f": {made}" if made else "")))
    for finding in report.warnings:
        console.print(f"[yellow]cảnh báo[/] {finding}", markup=True)
    for stage, seconds in report.seconds.items():
        console.print(f"{STAGES[stage]:<28}{seconds:>7.2f} s")
    console.print(
        f"[bold]{report.pages} trang[/] trong {time.perf_counter() - started:.2f} s. Mở: {places.site / 'index.html'}"
    )


@commands.command("check")
@RESULTS
@QUIET
def check_command(results: Path, quiet: bool) -> None:
    """Chỉ kiểm tra số liệu, không ghi gì."""
    from congbo.pipeline import check

    _, _, findings = check(results.resolve())
    console = Console(quiet=quiet, highlight=False)
    for finding in findings:
        console.print(f"[yellow]cảnh báo[/] {finding}")
    console.print(f"Không có lỗi; {len(findings)} cảnh báo.")


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


def report_errors(action: Callable[[], None]) -> int:
    """Runs an action; prints what went wrong and returns the exit code."""
    console = Console(stderr=True, highlight=False)
    try:
        action()
    except BuildRefused as error:
        for finding in error.findings:
            console.print(str(finding), markup=False)
        console.print(f"[bold red]Dừng:[/] {error}")
        return error.exit_code
    except CongboError as error:
        console.print(f"[bold red]Dừng:[/] {error}")
        return error.exit_code
    return 0


def main() -> None:
    """Runs the command and leaves with its exit code."""
    try:
        sys.exit(report_errors(lambda: commands.main(standalone_mode=False)))
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
