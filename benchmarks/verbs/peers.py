"""`bench peers` and `bench report`."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from benchmarks.documents import OUTCOMES, write_race
from benchmarks.peers.outcomes import write_outcomes
from benchmarks.peers.race import Course, race
from benchmarks.peers.recipes import RECIPES
from benchmarks.peers.tables import race_text
from benchmarks.verbs.options import DRY, said, scratch


@click.command("peers")
@click.option("--units", default=3321, show_default=True, help="Số xã, phường; hai cỡ nhỏ hơn là 1/10 và 1/100.")
@click.option("--years", default=10, show_default=True, help="Số kỳ.")
@click.option("--components", default=46, show_default=True, help="Số tiêu chí.")
@click.option("--largest-only", is_flag=True, help="Chỉ đo cỡ lớn nhất.")
@click.option("--rounds", default=3, show_default=True, help="Số lần chạy, lấy trung vị.")
@click.option("--patience", default=900.0, show_default=True, help="Dừng một lần chạy sau ngần này giây.")
@click.option("--store", "stores", type=click.Choice(["memory", "disk"]), multiple=True, default=("memory", "disk"))
@click.option("--only", multiple=True, help="Chỉ những cách có tên bắt đầu như vậy; kết quả không ghi vào tài liệu.")
@click.option("--disk", type=click.Path(path_type=Path, file_okay=False, exists=True), help="Thư mục trên đĩa để ghi.")
@DRY
def peers_command(
    units: int, years: int, components: int, largest_only: bool, rounds: int, patience: float,
    stores: Sequence[str], only: Sequence[str], disk: Path | None, dry: bool,
) -> None:  # fmt: skip
    """Cùng những phiếu điểm ấy, do chương trình này và các chương trình khác dựng, trong một lần đo."""
    recipes = [recipe for recipe in RECIPES if not only or recipe.name.startswith(tuple(only))]
    sizes = [units] if largest_only else [max(1, units // 100), max(1, units // 10), units]
    with (
        tempfile.TemporaryDirectory(prefix="congbo-bench-", dir=disk) as on_disk,
        scratch(None) as in_memory,
    ):
        places = {"memory": Path(in_memory), "disk": Path(on_disk) / "sites"}
        places["disk"].mkdir()
        within = {store: places[store] for store in stores}
        course = Course(sizes, years, components, rounds, patience, within, Path(on_disk))
        outcomes = sorted(race(recipes, course, said), key=lambda one: (one.store != "memory", one.pages))
    click.echo(race_text(outcomes))
    if not dry and not only:
        OUTCOMES.parent.mkdir(exist_ok=True)
        write_outcomes(OUTCOMES, outcomes)
        write_race()


@click.command("report")
def report_command() -> None:
    """Viết lại bảng và biểu đồ trong tài liệu từ kết quả đo gần nhất."""
    write_race()
