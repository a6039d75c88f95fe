"""What the columns and ids of a release's tables mean, as a table in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    return dictionary_of(results, settings, index, [release])


def dictionary_of(results: Results, settings: SiteSettings, index: Index, releases: Iterable[Release]) -> bytes:
    """The same for some releases of an index, each meaning once."""
    rows = [list(fields().dictionary)]
    rows += [["column", name, "", "", one.vi, one.en, "", "", ""] for name, one in fields().tidy.items()]
    if index.is_illustrative():
        said = fields().readme["invented"]
        rows.append(["note", "illustrative", "", "", said.vi, said.en, "", "", ""])
    for release in releases:
        for judged in results.judged[release.folder].values():
            rows += _block(results, settings, index, release, judged)
    return csv_file(dict.fromkeys(map(csv_line, rows)))


def _block(
    results: Results, settings: SiteSettings, index: Index, release: Release, judged: Judged
) -> Iterator[list[str]]:
    block, framework = judged.result.block.id, judged.result.framework.id
    for one in components_of(judged):
        most = "" if one.maximum is None else decimal_text(one.maximum, index.settings.precision)
        weight = "" if one.weight in MARKERS else one.weight
        names = [neutral(one.name.vi), neutral(one.name.en)]
        yield ["component", one.id, block, framework, *names, one.parent, most, weight]
    for given in judged.scheme.classes if judged.scheme else ():
        yield ["class", given.id, block, "", neutral(given.vi), neutral(given.en), "", "", ""]
    for identity in judged.result.table.units:
        unit = results.library.register.units[identity]
        name = settings.full_name(unit.during(release.period) or unit.current)
        yield ["unit", identity, block, "", neutral(name.vi), neutral(name.en), "", "", ""]
