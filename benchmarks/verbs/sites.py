"""`bench rebuilds`, `bench growth` and `bench variants`: whole sites."""

from __future__ import annotations

from pathlib import Path

import click

from benchmarks.documents import settle
from benchmarks.measuring import load_text
from benchmarks.sites.growth import growth, growth_text, in_parts, precompressed, sites_text
from benchmarks.sites.rebuilds import rebuilds, rebuilds_text
from benchmarks.verbs.options import rounds_text, said, scratch, size_text, sized


@click.command("rebuilds")
@sized
@click.option("--rounds", default=3, show_default=True, help="Số lần chạy, lấy trung vị.")
def rebuilds_command(units: int, years: int, components: int, rounds: int, disk: Path | None, dry: bool) -> None:
    """Thêm một kỳ, đính chính một số, không đổi gì: phải dựng lại bao nhiêu."""
    load = load_text()
    with scratch(disk) as place:
        text = rebuilds_text(rebuilds(Path(place), units, years, components, rounds, said))
    settle("rebuilds", f"{size_text(units, years, components)} {rounds_text(rounds)} {load}\n\n{text}", dry)


@click.command("growth")
@sized
def growth_command(units: int, years: int, components: int, disk: Path | None, dry: bool) -> None:
    """Thời gian mỗi trang và bộ nhớ khi trang web lớn dần, cả hai ngôn ngữ."""
    load = load_text()
    sizes = [max(1, round(units / 22)), max(1, units // 2), units]
    with scratch(disk) as place:
        text = growth_text(list(growth(Path(place), sizes, years, components, said)))
    settle("growth", f"{size_text(units, years, components)} Each size built once. {load}\n\n{text}", dry)


@click.command("variants")
@sized
def variants_command(units: int, years: int, components: int, disk: Path | None, dry: bool) -> None:
    """Cùng một trang web: nén sẵn, và dựng từng phần rồi ghép."""
    load = load_text()
    with scratch(disk) as place:
        packed = sites_text(list(precompressed(Path(place), units, years, components)))
    with scratch(disk) as place:
        parts = sites_text(list(in_parts(Path(place), units, years, components)))
    settle("variants", f"{size_text(units, years, components)} Each built once. {load}\n\n{packed}\n{parts}", dry)
