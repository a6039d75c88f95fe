"""`bench startup`, `bench stages`, `bench gate` and `bench lineage`: one part of the work each."""

from __future__ import annotations

from pathlib import Path

import click

from benchmarks import gate, lineage
from benchmarks.documents import settle
from benchmarks.measuring import load_text
from benchmarks.stages import stages, stages_text
from benchmarks.startup import startup_text, startups
from benchmarks.verbs.options import DRY, rounds_text, scratch, size_text, sized


@click.command("startup")
@click.option("--rounds", default=9, show_default=True, help="Số lần chạy, lấy trung vị.")
@DRY
def startup_command(rounds: int, dry: bool) -> None:
    """Những lệnh ngắn nhất mất bao lâu."""
    load = load_text()
    settle("startup", f"{rounds_text(rounds)} {load}\n\n{startup_text(list(startups(rounds)))}", dry)


@click.command("stages")
@sized
def stages_command(units: int, years: int, components: int, disk: Path | None, dry: bool) -> None:
    """Thời gian của một phiếu điểm đi đâu."""
    load = load_text()
    with scratch(disk) as place:
        text = stages_text(*stages(Path(place), units, years, components))
    settle("stages", f"{size_text(units, years, components)} {load}\n\n{text}", dry)


@click.command("gate")
def gate_command() -> None:
    """Đọc và kiểm tra số liệu quy mô cả nước."""
    gate.main()


@click.command("lineage")
def lineage_command() -> None:
    """Mọi xã, phường trước và sau ngày 1-7-2025: kiểm tra nguồn gốc, dựng trang của từng đơn vị."""
    lineage.main()
