"""`datapackage.json` (Data Package v2), the checksums and the archive that go with files."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping

from congbo.exports.figures import version_of
from congbo.fields import Field, fields
from congbo.model.library import Index, Release
from congbo.model.texts import Linked

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
OLDEST = (1980, 1, 1, 0, 0, 0)
"""The day that an archive gives to all files, as none has a day of its own."""
Named = Mapping[str, bytes]
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
            resource(file, content, schema) for (file, content), schema in zip(tables.items(), schemas, strict=True)
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


def resource(file: str, content: bytes, schema: Mapping[str, Field]) -> dict[str, object]:
    """A table with its columns, its size and its hash."""
    return {
        "name": file.removesuffix(".csv").replace("/", "-"),
        "path": file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": {
            "fields": [
                {"name": name, "type": one.type, "description": f"{one.vi} / {one.en}"} for name, one in schema.items()
            ],
            "missingValues": [""],
        },
    }


def sums_file(files: Named) -> bytes:
    """`SHA256SUMS`, as `sha256sum --check` reads it."""
    return "".join(
        f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files.items())
    ).encode()


def archive(files: Named) -> bytes:
    """All files in one archive, the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, OLDEST)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
            package.writestr(entry, content)
    return buffer.getvalue()
