"""`datapackage.json` (Data Package v2), the checksums, the note and the archive that go with a release's files."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence

from congbo.exports.figures import version_of
from congbo.fields import Field, fields
from congbo.model.library import Index, Release

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
OLDEST = (1980, 1, 1, 0, 0, 0)
"""The day that an archive gives to all files, as none has a day of its own."""
Named = Mapping[str, bytes]
"""Files by name."""


def package_file(index: Index, release: Release, name: str, tables: Named) -> bytes:
    """The description; `tables` are the tidy table and the dictionary, in that order."""
    said, licence = index.settings, release.settings.licence or index.settings.licence
    source = release.settings.source
    schemas = (fields().tidy, fields().dictionary)
    content = {
        "$schema": PROFILE,
        "name": name,
        "title": f"{said.short.vi} {release.period.id}",
        "description": f"{said.name.vi} / {said.name.en}",
        "version": f"{version_of(release)}.0.0",
        "status": release.settings.status,
        "illustrative": index.is_illustrative(),
        "contributors": [{"title": said.publisher.vi, "roles": ["publisher"]}],
        "licenses": [{"name": "see-title", "title": f"{licence.vi} / {licence.en}", **_path(licence.url)}],
        "sources": [{"title": f"{source.vi} / {source.en}", **_path(source.url)}],
        "resources": [
            _resource(file, content, schema) for (file, content), schema in zip(tables.items(), schemas, strict=True)
        ],
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _path(url: str | None) -> dict[str, str]:
    return {"path": url} if url else {}


def _resource(file: str, content: bytes, schema: Mapping[str, Field]) -> dict[str, object]:
    return {
        "name": file.removesuffix(".csv"),
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


def readme_file(index: Index, release: Release, files: Sequence[tuple[str, str]]) -> bytes:
    """What is in the folder, in both languages; `files` have a name and the word that says what they hold."""
    words, said = fields().readme, index.settings
    licence = release.settings.licence or said.licence
    parts: list[str] = []
    for code in ("vi", "en"):
        lines = [f"{said.name[code]} ({said.short[code]}), {release.period.id}. {words['title'][code]}.", ""]
        if index.is_illustrative():
            lines += [words["invented"][code], ""]
        facts = (
            ("version", version_of(release)), ("status", release.settings.status), ("publisher", said.publisher[code]),
            ("source", release.settings.source[code]), ("licence", licence[code]),
        )  # fmt: skip
        lines += [f"{words[name][code]}: {text}" for name, text in facts]
        lines += ["", *(f"{file}: {words[name][code]}" for file, name in files), "", words["neutral"][code], ""]
        parts.append("\n".join(lines))
    return "\n".join(parts).encode()


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
