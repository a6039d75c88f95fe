"""Words in, measurements out: `python build.py bench WHAT`."""

from __future__ import annotations

from collections.abc import Sequence

import click

from benchmarks.verbs.parts import gate_command, lineage_command, stages_command, startup_command
from benchmarks.verbs.peers import peers_command, report_command
from benchmarks.verbs.sites import growth_command, rebuilds_command, variants_command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def bench() -> None:
    """Đo tốc độ với số liệu quy mô cả nước. Chỉ để đo, không thuộc phần kiểm thử."""


for command in (
    peers_command,
    report_command,
    rebuilds_command,
    growth_command,
    variants_command,
    startup_command,
    stages_command,
    gate_command,
    lineage_command,
):
    bench.add_command(command)


def main(words: Sequence[str]) -> None:
    """Runs what the words ask for."""
    bench.main(list(words), prog_name="build.py bench", standalone_mode=False)
