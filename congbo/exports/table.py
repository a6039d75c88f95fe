"""The ranking of a block as its page shows it: the same rows, ranks, classes and rounded scores."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.exports.csv_text import csv_file, csv_line, neutral
from congbo.exports.figures import MARKER_OF
from congbo.judge import Judged, Results
from congbo.languages import Language
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Release
from congbo.numbers import decimal_text, rescale
from congbo.settings import SiteSettings

SEPARATORS = {"vi": ";", "en": ","}
"""Excel takes a file for a table if the list separator of its language stands between the cells."""
DECIMAL_SIGNS = {"vi": ",", "en": "."}


def table_file(
    results: Results, settings: SiteSettings, language: Language, index: Index, release: Release, judged: Judged
) -> bytes:
    """The table in one language."""
    separator = SEPARATORS[language.code]
    rows = table_rows(results, settings, language, index, release, judged)
    return csv_file(csv_line(row, separator) for row in rows)


def table_rows(
    results: Results, settings: SiteSettings, language: Language, index: Index, release: Release, judged: Judged
) -> Iterator[list[str]]:
    """The headings, then a row for each unit from first to last; what is not final is called so in each row."""
    code, say = language.code, language.catalogue.gettext
    parts, table = shown_components(judged), judged.result.table
    has_ranks, has_classes = judged.ranked > 0, any(judged.classes)
    mark = ("status", words) if (words := status_words(index, release)) else ()
    yield [
        "unit",
        *([say("Rank")] if has_ranks else []),
        say("Unit"),
        *([say("Class")] if has_classes else []),
        *(neutral(index.settings.total[code] if one.id == TOTAL else one.name[code]) for one in parts),
        *mark[:1],
    ]
    for row in judged.order:
        unit, given = results.library.register.units[table.units[row]], judged.classes[row]
        name = settings.full_name(unit.during(release.period) or unit.current)
        yield [
            unit.id,
            *([str(judged.total.rank(row) or "")] if has_ranks else []),
            neutral(name[code]),
            *([neutral(given[code]) if given else ""] if has_classes else []),
            *(shown_score(index, judged, one.id, row, DECIMAL_SIGNS[code]) for one in parts),
            *mark[1:],
        ]


def status_words(index: Index, release: Release) -> str:
    """What a reader of the figures alone must know: invented, forecast, provisional, withdrawn; empty if they are final."""
    invented = ("illustrative",) if index.is_illustrative() else ()
    status = release.settings.status
    return " ".join((*invented, *(() if status in ("final", "illustrative") else (status,))))


def shown_components(judged: Judged) -> list[Component]:
    """The total and the components right below it, as far as they have figures."""
    framework = judged.result.framework
    return [framework.components[TOTAL], *(one for one in framework.children(TOTAL) if one.id in judged.standings)]


def shown_score(index: Index, judged: Judged, component: str, row: int, sign: str) -> str:
    """A score in the digits that pages show, or why there is none."""
    column = judged.standings[component].column
    value = column.at(row)
    if value is None:
        return MARKER_OF[int(column.flags[row])]
    decimals = index.settings.decimals.total if component == TOTAL else index.settings.decimals.component
    return decimal_text(rescale(value, index.settings.precision, decimals), decimals).replace(".", sign)
