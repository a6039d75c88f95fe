"""`build.py docs`: documents made from the program itself."""

from __future__ import annotations

import click

from congbo.documentation import documents
from congbo.samples import samples
from congbo.verbs.options import PROJECT


@click.command("docs")
def docs_command() -> None:
    """Viết lại các tài liệu sinh từ chương trình (docs/checks.md, docs/schemas, trang kiểm tra số liệu)."""
    for name, text in documents(samples(PROJECT / "tests")).items():
        path = PROJECT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        click.echo(name)
