"""The downloads of an index with all its releases, beside its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from congbo.exports.data_package import Named, described, licensed, named, resource
from congbo.exports.dictionary import dictionary_of
from congbo.exports.index_json import index_json
from congbo.exports.index_workbook import index_workbook
from congbo.exports.packing import Waiting, archive, packed, sums_file
from congbo.exports.readme import Facts, readme_text
from congbo.exports.release_files import PACKAGE, README, SUMS
from congbo.exports.tidy import tidy_file, tidy_pieces
from congbo.fields import fields
from congbo.judge import JudgedRelease, Results
from congbo.languages import Language
from congbo.model.library import Index, Release
from congbo.model.texts import Linked, Text
from congbo.settings import SiteSettings
from congbo.urls import index_download_address


def index_files(
    results: Results, settings: SiteSettings, languages: Mapping[str, Language], index: Index
) -> Iterator[tuple[str, bytes]]:
    """Every file of one index; the archive holds all others. What was handed over is kept packed only."""
    kept: dict[str, Waiting] = {}
    tables = f"{index.id}.csv", f"{index.id}-dictionary.csv"
    json = f"{index.id}.json"
    books = {f"{index.id}.{code}.xlsx": one for code, one in languages.items()}
    holds = [
        *zip(tables, ("tidy", "dictionary"), strict=True),
        (json, "index_json"),
        *((one, "matrix") for one in books),
    ]

    def handed_over(name: str, content: bytes) -> tuple[str, bytes]:
        kept[name] = packed([content])
        return f"{index.id}/{name}", content

    yield handed_over(tables[0], tidy_file(index, judged_releases(results, index)))
    yield handed_over(tables[1], dictionary_of(results, settings, index, index.releases))
    yield handed_over(json, index_json(results, settings, index))
    for name, language in books.items():
        yield handed_over(name, index_workbook(results, settings, language, index))
    yield handed_over(PACKAGE, _package(index, {name: kept[name] for name in tables}))
    yield handed_over(README, _readme(index, [*holds, (PACKAGE, "package"), (SUMS, "sums")]))
    yield handed_over(SUMS, sums_file(kept))
    yield index_download_address(index.id, ".zip"), archive(kept)


def packed_tables(results: Results, settings: SiteSettings, index: Index) -> Named:
    """The figures of all releases, the earliest first, and what their columns and ids mean."""
    return {
        f"{index.id}.csv": packed(tidy_pieces(index, judged_releases(results, index))),
        f"{index.id}-dictionary.csv": packed([dictionary_of(results, settings, index, index.releases)]),
    }


def judged_releases(results: Results, index: Index) -> list[tuple[Release, JudgedRelease]]:
    """The releases with their figures, the earliest first."""
    return [(one, results.judged[one.folder]) for one in index.releases]


def _package(index: Index, tables: Named) -> bytes:
    said = index.settings
    schemas = (fields().tidy, fields().dictionary)
    return described(
        {
            "name": index.id,
            "title": said.short.vi,
            "description": f"{said.name.vi} / {said.name.en}",
            "illustrative": index.is_illustrative(),
            "contributors": [{"title": said.publisher.vi, "roles": ["publisher"]}],
            "licenses": [licensed(one) for one in licences_of(index)],
            "sources": [named(one) for one in sources_of(index)],
            "resources": [
                resource(file, table, schema) for (file, table), schema in zip(tables.items(), schemas, strict=True)
            ],
        }
    )


def _readme(index: Index, holds: Sequence[tuple[str, str]]) -> bytes:
    said = index.settings
    title = Text(**{code: f"{said.name[code]} ({said.short[code]})" for code in ("vi", "en")})
    facts: Facts = [
        ("publisher", said.publisher),
        *(("source", one) for one in sources_of(index)),
        *(("licence", one) for one in licences_of(index)),
        ("methods_differ", fields().readme["methods"]),
    ]
    return readme_text(title, facts, holds, index.is_illustrative())


def licences_of(index: Index) -> list[Linked]:
    """The licence of the index, then those of releases that have others."""
    own = (one.settings.licence for one in index.releases)
    return once([index.settings.licence, *(one for one in own if one)])


def sources_of(index: Index) -> list[Linked]:
    """Where the figures of its releases come from, each once."""
    return once([one.settings.source for one in index.releases])


def once(some: Iterable[Linked]) -> list[Linked]:
    """Those that differ by their words or their address, in order."""
    return list({(one.vi, one.url): one for one in some}.values())
