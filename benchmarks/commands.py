"""Words in, measurements out: `python build.py bench WHAT`."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

PROJECT = Path(__file__).resolve().parent.parent
PAGE, CHART, OUTCOMES = "docs/performance.md", "docs/performance-peers.svg", "benchmarks/outcomes/peers.json"
MEMORY = Path("/dev/shm")  # noqa: S108 - a store to measure with, emptied afterwards


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def bench() -> None:
    """Đo tốc độ với số liệu quy mô cả nước. Chỉ để đo, không thuộc phần kiểm thử."""


@bench.command("peers")
@click.option("--units", default=3321, show_default=True, help="Số xã, phường; hai cỡ nhỏ hơn là 1/10 và 1/100.")
@click.option("--years", default=10, show_default=True, help="Số kỳ.")
@click.option("--components", default=46, show_default=True, help="Số tiêu chí.")
@click.option("--largest-only", is_flag=True, help="Chỉ đo cỡ lớn nhất.")
@click.option("--rounds", default=3, show_default=True, help="Số lần chạy, lấy trung vị.")
@click.option("--patience", default=900.0, show_default=True, help="Dừng một lần chạy sau ngần này giây.")
@click.option("--store", "stores", type=click.Choice(["memory", "disk"]), multiple=True, default=("memory", "disk"))
@click.option("--only", multiple=True, help="Chỉ những cách có tên bắt đầu như vậy; kết quả không ghi vào tài liệu.")
@click.option("--disk", type=click.Path(path_type=Path, file_okay=False, exists=True), help="Thư mục trên đĩa để ghi.")
@click.option("--dry", is_flag=True, help="Không ghi kết quả vào tài liệu.")
def peers_command(
    units: int, years: int, components: int, largest_only: bool, rounds: int, patience: float,
    stores: Sequence[str], only: Sequence[str], disk: Path | None, dry: bool,
) -> None:  # fmt: skip
    """Cùng những phiếu điểm ấy, do chương trình này và các chương trình khác dựng, trong một lần đo."""
    from benchmarks.peers.outcomes import write_outcomes
    from benchmarks.peers.race import Course, race
    from benchmarks.peers.recipes import RECIPES
    from benchmarks.peers.tables import race_text

    recipes = [recipe for recipe in RECIPES if not only or recipe.name.startswith(tuple(only))]
    sizes = [units] if largest_only else [max(1, units // 100), max(1, units // 10), units]
    with (
        tempfile.TemporaryDirectory(prefix="congbo-bench-", dir=disk) as scratch,
        tempfile.TemporaryDirectory(prefix="congbo-bench-", dir=MEMORY if MEMORY.is_dir() else None) as memory,
    ):
        places = {"memory": Path(memory), "disk": Path(scratch) / "sites"}
        places["disk"].mkdir()
        course = Course(
            sizes, years, components, rounds, patience, {store: places[store] for store in stores}, Path(scratch)
        )
        outcomes = sorted(
            race(recipes, course, lambda words: click.echo(words, err=True)),
            key=lambda one: (one.store != "memory", one.pages),
        )
    click.echo(race_text(outcomes))
    if not dry and not only:
        (PROJECT / OUTCOMES).parent.mkdir(exist_ok=True)
        write_outcomes(PROJECT / OUTCOMES, outcomes)
        write_documents()


@bench.command("report")
def write_documents() -> None:
    """Viết lại bảng và biểu đồ trong tài liệu từ kết quả đo gần nhất."""
    from benchmarks.growth_chart import growth_chart
    from benchmarks.marked_text import with_piece
    from benchmarks.peers.outcomes import read_outcomes
    from benchmarks.peers.tables import KINDS, lines_of, race_text

    outcomes = read_outcomes(PROJECT / OUTCOMES)
    page = PROJECT / PAGE
    page.write_text(with_piece(page.read_text(encoding="utf-8"), "peers", race_text(outcomes)), encoding="utf-8")
    chart = growth_chart(lines_of(outcomes), "Seconds by number of scorecards, for each way to them", KINDS)
    (PROJECT / CHART).write_text(chart, encoding="utf-8")


@bench.command("gate")
def gate_command() -> None:
    """Đọc và kiểm tra số liệu quy mô cả nước."""
    from benchmarks.gate import main

    main()


@bench.command("lineage")
def lineage_command() -> None:
    """Mọi xã, phường trước và sau ngày 1-7-2025: kiểm tra nguồn gốc, dựng trang của từng đơn vị."""
    from benchmarks.lineage import main

    main()


def main(words: Sequence[str]) -> None:
    """Runs what the words ask for."""
    bench.main(list(words), prog_name="build.py bench", standalone_mode=False)
