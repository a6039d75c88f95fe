"""One archive of everything that is real: the figures of all indices, their dictionaries, the units and their past."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from congbo.exports.data_package import Named, described, licensed, named, resource
from congbo.exports.index_files import licences_of, once, packed_tables, sources_of
from congbo.exports.packing import archive, sums_file, whole
from congbo.exports.readme import Facts, readme_text
from congbo.exports.register_tables import register_tables
from congbo.exports.release_files import PACKAGE, README, SUMS
from congbo.fields import Field, fields
from congbo.judge import Results
from congbo.model.library import Index
from congbo.model.texts import Text
from congbo.rules.invention import unlisted_units
from congbo.settings import SiteSettings
from congbo.urls import EVERYTHING, LINEAGE_TABLE, UNITS_TABLE

NAME = "everything"


def everything_files(results: Results, settings: SiteSettings) -> Iterator[tuple[str, bytes]]:
    """The tables of units, and the archive, which holds them too; none where nothing is real."""
    register = register_tables(results.library, unlisted_units(results.library))
    yield from register.items()
    indices = [one for one in results.library.indices if one.releases and not one.is_illustrative()]
    if not indices:
        return
    by_index = {index.id: packed_tables(results, settings, index) for index in indices}
    tables = {f"{index}/{name}": table for index, some in by_index.items() for name, table in some.items()}
    schemas = [fields().tidy, fields().dictionary] * len(indices) + [fields().units, fields().lineage]
    holds = [(name, "dictionary" if name.endswith("-dictionary.csv") else "tidy") for name in tables]
    holds += [(UNITS_TABLE, "units"), (LINEAGE_TABLE, "lineage"), (PACKAGE, "package"), (SUMS, "sums")]
    files = {**tables, **{name: whole(content) for name, content in register.items()}}
    files[PACKAGE] = whole(_package(settings, indices, dict(files), schemas))
    files[README] = whole(readme_text(settings.name, _facts(indices), holds, False))
    files[SUMS] = whole(sums_file(files))
    yield EVERYTHING, archive(files)


def _package(
    settings: SiteSettings, indices: Sequence[Index], tables: Named, schemas: Sequence[dict[str, Field]]
) -> bytes:
    return described(
        {
            "name": NAME,
            "title": settings.name.vi,
            "description": f"{settings.tagline.vi} / {settings.tagline.en}",
            "contributors": [{"title": one.settings.publisher.vi, "roles": ["publisher"]} for one in indices],
            "licenses": [licensed(one) for one in once(one for index in indices for one in licences_of(index))],
            "sources": [named(one) for one in once(one for index in indices for one in sources_of(index))],
            "resources": [
                resource(file, table, schema) for (file, table), schema in zip(tables.items(), schemas, strict=True)
            ],
        }
    )


def _facts(indices: Sequence[Index]) -> Facts:
    """What is said of each index: its name, its publisher and its licences."""
    facts: list[tuple[str, Text]] = []
    for index in indices:
        facts += [("index", index.settings.name), ("publisher", index.settings.publisher)]
        facts += [("licence", one) for one in licences_of(index)]
    return [*facts, ("methods_differ", fields().readme["methods"])]
