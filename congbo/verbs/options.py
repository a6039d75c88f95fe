"""What several commands are told by the same words."""

from __future__ import annotations

from pathlib import Path

import click

PROJECT = Path(__file__).resolve().parent.parent.parent
RESULTS = click.option(
    "--results", type=click.Path(path_type=Path, file_okay=False), default=PROJECT / "results", help="Thư mục kết quả."
)
SITE = click.option(
    "--site", type=click.Path(path_type=Path, file_okay=False), default=PROJECT / "site", help="Thư mục trang web."
)
QUIET = click.option("--quiet", is_flag=True, help="Chỉ nói khi có lỗi.")
