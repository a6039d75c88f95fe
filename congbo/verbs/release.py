"""`build.py release`: makes a result, or its open version, public."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import click

from congbo.edits.outlook import Outlook, look_ahead
from congbo.errors import BuildRefused, UsageError
from congbo.findings import Finding, Severity
from congbo.judge import Results
from congbo.model.library import Release
from congbo.numbers import decimal_text, rescale
from congbo.reports.terminal import print_findings
from congbo.verbs.options import PROJECT, RESULTS

SHOWN = 4


@click.command("release")
@click.argument("index")
@click.argument("period")
@RESULTS
@click.option("--yes", is_flag=True, help="Không hỏi lại.")
def release_command(index: str, period: str, results: Path, yes: bool) -> None:
    """Công bố một kết quả, hoặc bản đính chính của nó: kiểm tra, cho xem những gì sẽ đổi, hỏi rồi khóa số liệu."""
    release(results.resolve(), index, period, datetime.now().astimezone(), ask=None if yes else click.confirm)


def release(results: Path, index: str, period: str, now: datetime, ask: object = None) -> None:
    """Freezes the open version of a release; `now` has a zone. Raises CongboError, or Abort if the answer is no."""
    from rich.console import Console

    from congbo.gate import check
    from congbo.languages import load_language
    from congbo.settings import read_settings
    from congbo.versions.freeze import frozen_files, open_version
    from congbo.write import write_results

    folder = f"{index}/{period}"
    settings = read_settings(PROJECT / "mkdocs.yml")
    if not (results / folder / "release.yml").is_file():
        raise UsageError(f"Không có {folder}/release.yml trong {results}.")
    try:
        checked = check(results, settings, for_public=True, but={folder})
    except BuildRefused as refusal:
        if not is_half_done(refusal.findings, folder):
            raise
        finish(results, index, period, settings.pdf)
        return
    print_findings(Console(highlight=False), checked.findings, "vi")
    if not open_version(checked.sources, folder):
        raise UsageError(f"{index} {period} đã công bố rồi, không có gì mới. Muốn sửa: python build.py correct.")
    made = next(
        release
        for one in checked.results.library.indices
        for release in one.releases
        if f"{release.index}/{release.period.id}" == folder
    )
    refuse_too_early(made, now)
    before = check(results, settings, for_public=True).results
    say_figures(checked.results, made)
    say_outlook(look_ahead(before, checked.results, settings, load_language("vi", PROJECT / "templates")))
    if callable(ask):
        ask(f"Công bố bản {made.version} của {index} {period}?", abort=True)
    files = frozen_files(checked.sources, [(index, period)], settings.pdf)
    write_results(results, {name: text.encode() for name, text in files.items()})
    click.echo(f"Đã khóa bản {made.version} của {index} {period}. Dựng trang: python build.py")


def is_half_done(findings: Sequence[Finding], folder: str) -> bool:
    """Whether all that is wrong is that this release ended after its rows were frozen and before it was remembered."""
    wrong = [one for one in findings if one.severity in (Severity.error, Severity.confirm)]
    return {(one.code, one.place.file) for one in wrong} == {("release_not_remembered", f"{folder}/published.csv")}


def finish(results: Path, index: str, period: str, is_printed: bool) -> None:
    """Writes what a release that was broken off had yet to write; its figures were checked, asked for and frozen."""
    from congbo.read import read_results
    from congbo.versions.freeze import address_file, frozen_version
    from congbo.write import write_results

    sources, _ = read_results(results)
    version = frozen_version(sources, f"{index}/{period}")
    rest = address_file(sources, {(index, period): version}, is_printed)
    write_results(results, {name: text.encode() for name, text in rest.items()})
    click.echo(
        f"Lần công bố bản {version} của {index} {period} bị ngắt giữa chừng, nay đã xong. Dựng trang: python build.py"
    )


def refuse_too_early(release: Release, now: datetime) -> None:
    """Raises UsageError before the moment of the embargo."""
    embargo = release.settings.embargo
    if embargo is not None and now < embargo:
        raise UsageError(
            f"{release.index} {release.period.id} chưa được công bố trước {embargo:%H:%M %d/%m/%Y (%z)}. "
            "Xem trước: python build.py preview"
        )


def say_figures(results: Results, release: Release) -> None:
    """The figures that are about to be public, in short, and what a later version changes."""
    index = next(one for one in results.library.indices if one.id == release.index)
    names = results.library.register.units

    def score(value: int) -> str:
        decimals = index.settings.decimals.total
        return decimal_text(rescale(value, index.settings.precision, decimals), decimals)

    for judged in results.judged[release.folder].values():
        parts = [f"{len(judged.result.table.units)} đơn vị", f"{len(judged.standings) - 1} thành phần"]
        for word, row in (("đầu bảng", judged.order[0]), ("cuối bảng", judged.order[-1])):
            value = judged.total.column.at(row)
            name = names[judged.result.table.units[row]].current.name.vi
            parts.append(f"{word} {name}" + (f" {score(value)}" if value is not None else ""))
        click.echo(f"{judged.result.block.name.vi}: {', '.join(parts)}")
    for one in (one for one in release.corrections if one.version == release.version):
        click.echo(f"  {one.unit} {one.column}: {one.old or '–'} → {one.new or '–'} ({one.reason.vi})")


def say_outlook(outlook: Outlook) -> None:
    """What changes on the site, in one language; the other has the same pages."""
    for word, addresses in (("mới", outlook.new), ("thay đổi", outlook.changed), ("mất", outlook.gone)):
        click.echo(f"Trang {word}: {len(addresses)}{_some(addresses)}")


def _some(addresses: Sequence[str]) -> str:
    if not addresses:
        return ""
    return f" ({', '.join(addresses[:SHOWN])}{'…' if len(addresses) > SHOWN else ''}), mỗi thứ tiếng"
