"""`build.py seal`: proves what published releases say beside their rows, and promises addresses, where nothing does yet."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.verbs.options import PROJECT, RESULTS


@click.command("seal")
@RESULTS
def seal_command(results: Path) -> None:
    """Niêm lời, khung tiêu chí và quy tắc của các kết quả đã công bố mà chưa niêm (phần thêm sau, bản cũ)."""
    from congbo.desk import read_all
    from congbo.read import text_of
    from congbo.sealing.seals import sealed_files
    from congbo.settings import read_settings
    from congbo.versions.freeze import address_file, frozen_version
    from congbo.write import write_results

    place = results.resolve()
    sources = read_all(place)
    versions = {
        (index, period): version
        for index in sources.folders()
        for period in sources.periods(index)
        if (version := frozen_version(sources, f"{index}/{period}"))
    }
    files = sealed_files(sources, [f"{index}/{period}" for index, period in versions])
    addresses = address_file(sources, versions, read_settings(PROJECT / "mkdocs.yml").pdf)
    files |= {name: text for name, text in addresses.items() if text != text_of(place, name)}
    write_results(place, {name: text.encode() for name, text in files.items()})
    for name in files:
        click.echo(f"Đã niêm thêm vào {name}")
    click.echo("Dựng trang: python build.py" if files else "Mọi kết quả đã công bố đều đã niêm; không có gì mới.")
