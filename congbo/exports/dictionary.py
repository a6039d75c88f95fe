"""What the columns and ids of a release's tables mean, as a table in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.exports.csv_text import csv_file, csv_line, neutral
from congbo.exports.release_json import components_of
from congbo.fields import fields
from congbo.judge import Judged, Results
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS
from congbo.numbers import decimal_text
from congbo.settings import SiteSettings


def dictionary_file(results: Results, settings: SiteSettings, index: Index, release: Release) -> bytes:
    """The columns of the tidy table, then by block its components, classes and units."""
    lines = [csv_line(fields().dictionary)]
    lines += [csv_line(["column", name, "", one.vi, one.en, "", "", ""]) for name, one in fields().tidy.items()]
    if index.is_illustrative():
        said = fields().readme["invented"]
        lines.append(csv_line(["note", "illustrative", "", said.vi, said.en, "", "", ""]))
    for judged in results.judged[release.folder].values():
        lines += [csv_line(row) for row in _block(results, settings, index, release, judged)]
    return csv_file(lines)


def _block(
    results: Results, settings: SiteSettings, index: Index, release: Release, judged: Judged
) -> Iterator[list[str]]:
    block = judged.result.block.id
    for one in components_of(judged):
        most = "" if one.maximum is None else decimal_text(one.maximum, index.settings.precision)
        weight = "" if one.weight in MARKERS else one.weight
        names = [neutral(one.name.vi), neutral(one.name.en)]
        yield ["component", one.id, block, *names, one.parent, most, weight]
    for given in judged.scheme.classes if judged.scheme else ():
        yield ["class", given.id, block, neutral(given.vi), neutral(given.en), "", "", ""]
    for identity in judged.result.table.units:
        unit = results.library.register.units[identity]
        name = settings.full_name(unit.during(release.period) or unit.current)
        yield ["unit", identity, block, neutral(name.vi), neutral(name.en), "", "", ""]
