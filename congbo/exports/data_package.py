"""`datapackage.json` (Data Package v2), which describes tables."""

from __future__ import annotations

import json
from collections.abc import Mapping

from congbo.exports.figures import version_of
from congbo.exports.packing import Waiting
from congbo.fields import Field, fields
from congbo.model.library import Index, Release
from congbo.model.texts import Linked

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
Named = Mapping[str, Waiting]
"""Files by name."""


def package_file(index: Index, release: Release, name: str, tables: Named) -> bytes:
    """The description; `tables` are the tidy table and the dictionary, in that order."""
    said, licence = index.settings, release.settings.licence or index.settings.licence
    schemas = (fields().tidy, fields().dictionary)
    content = {
        "name": name,
        "title": f"{said.short.vi} {release.period.id}",
        "description": f"{said.name.vi} / {said.name.en}",
        "version": f"{version_of(release)}.0.0",
        "status": release.settings.status,
        "illustrative": index.is_illustrative(),
        "contributors": [{"title": said.publisher.vi, "roles": ["publisher"]}],
        "licenses": [licensed(licence)],
        "sources": [named(release.settings.source)],
        "resources": [
            resource(file, table, schema) for (file, table), schema in zip(tables.items(), schemas, strict=True)
        ],
    }
    return described(content)


def described(content: Mapping[str, object]) -> bytes:
    """A description as a file."""
    return (json.dumps({"$schema": PROFILE} | dict(content), ensure_ascii=False, indent=1) + "\n").encode()


def named(one: Linked) -> dict[str, str]:
    """A thing by its names in both languages, and its address if it has one."""
    return {"title": f"{one.vi} / {one.en}"} | ({"path": one.url} if one.url else {})


def licensed(licence: Linked) -> dict[str, str]:
    """A licence, which has a name of its own in no list."""
    return {"name": "see-title"} | named(licence)


def resource(file: str, table: Waiting, schema: Mapping[str, Field]) -> dict[str, object]:
    """A table with its columns, its size and its hash."""
    return {
        "name": file.removesuffix(".csv").replace("/", "-"),
        "path": file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": table.size,
        "hash": f"sha256:{table.sha256}",
        "schema": {
            "fields": [
                {"name": name, "type": one.type, "description": f"{one.vi} / {one.en}"} for name, one in schema.items()
            ],
            "missingValues": [""],
        },
    }
