"""`build.py serve`: the site on this machine, made again when a file changes."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.serve import serve
from congbo.verbs.build import run_build
from congbo.verbs.options import PROJECT, RESULTS, SITE
from congbo.verbs.outcome import report_errors


@click.command("serve")
@RESULTS
@SITE
@click.option("--port", default=8000, help="Cổng trên máy này.")
def serve_command(results: Path, site: Path, port: int) -> None:
    """Dựng, mở tại http://127.0.0.1:PORT và dựng lại mỗi khi tệp thay đổi."""
    folders = [results.resolve(), *(PROJECT / name for name in ("site_src", "templates", "mkdocs.yml"))]
    serve(lambda: report_errors(lambda: run_build(results, site, quiet=False)), site.resolve(), folders, port)
