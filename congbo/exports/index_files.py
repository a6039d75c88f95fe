"""The downloads of an index with all its releases, beside its page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from congbo.exports.data_package import Named, archive, described, licensed, named, resource, sums_file
from congbo.exports.dictionary import dictionary_of
from congbo.exports.index_json import index_json
from congbo.exports.index_workbook import index_workbook
from congbo.exports.readme import Facts, readme_text
from congbo.exports.release_files import PACKAGE, README, SUMS
from congbo.exports.tidy import tidy_file
from congbo.fields import fields
from congbo.judge import Results
from congbo.languages import Language
from congbo.model.library import Index
from congbo.model.texts import Linked, Text
from congbo.settings import SiteSettings
from congbo.urls import index_download_address


def index_files(
    results: Results, settings: SiteSettings, languages: Mapping[str, Language], index: Index
) -> Iterator[tuple[str, bytes]]:
    """Every file of one index; the archive holds all others."""
    tables = index_tables(results, settings, index)
    json = f"{index.id}.json"
    books = {f"{index.id}.{code}.xlsx": one for code, one in languages.items()}
    files = {**tables, json: index_json(results, settings, index)}
    files |= {name: index_workbook(results, settings, language, index) for name, language in books.items()}
    files[PACKAGE] = _package(index, tables)
    holds = [
        *zip(tables, ("tidy", "dictionary"), strict=True),
        (json, "index_json"),
        *((one, "matrix") for one in books),
    ]
    files[README] = _readme(index, [*holds, (PACKAGE, "package"), (SUMS, "sums")])
    files[SUMS] = sums_file(files)
    yield from ((f"{index.id}/{name}", content) for name, content in files.items())
    yield index_download_address(index.id, ".zip"), archive(files)


def index_tables(results: Results, settings: SiteSettings, index: Index) -> Named:
    """The figures of all releases, the earliest first, and what their columns and ids mean."""
    return {
        f"{index.id}.csv": tidy_file(index, [(one, results.judged[one.folder]) for one in index.releases]),
        f"{index.id}-dictionary.csv": dictionary_of(results, settings, index, index.releases),
    }


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
                resource(file, content, schema) for (file, content), schema in zip(tables.items(), schemas, strict=True)
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
