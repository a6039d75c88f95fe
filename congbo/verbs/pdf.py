"""`build.py pdf`: the extract of a release's decisions and its scorecards as PDF, to print or send."""

from __future__ import annotations

from pathlib import Path

import click

from congbo.errors import UsageError
from congbo.verbs.options import PROJECT, RESULTS


@click.command("pdf")
@click.argument("index")
@click.argument("period")
@click.option("--units", default="", help="Mã các đơn vị, cách nhau bằng dấu phẩy; không ghi thì in tất cả.")
@click.option("--lang", "code", type=click.Choice(["vi", "en"]), default="vi", help="Ngôn ngữ của phiếu điểm.")
@click.option(
    "--to", type=click.Path(path_type=Path, file_okay=False), default=PROJECT / "pdf", help="Thư mục ghi tệp."
)
@RESULTS
def pdf_command(index: str, period: str, units: str, code: str, to: Path, results: Path) -> None:
    """In bản trích quyết định và phiếu điểm (mỗi đơn vị một trang) của một kỳ ra PDF."""
    from congbo.gate import check
    from congbo.languages import load_language
    from congbo.printing import Printer, printed
    from congbo.settings import read_settings
    from congbo.views.context import Context

    settings, templates = read_settings(PROJECT / "mkdocs.yml"), PROJECT / "templates"
    found, language = check(results.resolve(), settings).results, load_language(code, templates)
    chosen = next(
        (
            (one, release)
            for one in found.library.indices
            for release in one.releases
            if (one.id, release.period.id) == (index, period)
        ),
        None,
    )
    if chosen is None:
        raise UsageError(f"Không có kết quả {index} {period}.")
    wanted = frozenset(filter(None, units.split(","))) or None
    known = {unit for judged in found.judged[chosen[1].folder].values() for unit in judged.row_of}
    if wanted and (strange := wanted - known):
        raise UsageError(f"Kỳ này không có đơn vị: {', '.join(sorted(strange))}.")
    context = Context(found.library, found.judged, settings, language)
    to.mkdir(parents=True, exist_ok=True)
    for address, content in printed(context, Printer(templates, language, settings.name), *chosen, wanted):
        path = to / address.rsplit("/", 1)[-1]
        path.write_bytes(content)
        click.echo(path)
