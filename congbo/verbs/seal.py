"""`build.py seal`: proves what published releases say beside their rows, where nothing proves it yet."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.verbs.options import RESULTS


@click.command("seal")
@RESULTS
def seal_command(results: Path) -> None:
    """Niêm lời, khung tiêu chí và quy tắc của các kết quả đã công bố mà chưa niêm (phần thêm sau, bản cũ)."""
    from congbo.desk import read_all
    from congbo.sealing.seals import sealed_files
    from congbo.versions.freeze import frozen_version
    from congbo.write import write_results

    place = results.resolve()
    sources = read_all(place)
    folders = [f"{index}/{period}" for index in sources.folders() for period in sources.periods(index)]
    files = sealed_files(sources, [folder for folder in folders if frozen_version(sources, folder)])
    write_results(place, {name: text.encode() for name, text in files.items()})
    for name in files:
        click.echo(f"Đã niêm thêm vào {name}")
    click.echo("Dựng trang: python build.py" if files else "Mọi kết quả đã công bố đều đã niêm; không có gì mới.")
