"""What machines are told of a release and of all files: schema.org's Dataset and DataCatalog, as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import unescape

from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.texts import Linked
from congbo.rules.version_days import version_day
from congbo.urls import (
    FILES,
    download_address,
    in_language,
    index_address,
    index_download_address,
    on_site,
    relative,
    release_address,
)
from congbo.views.context import Context

Thing = dict[str, object]
TYPES = {
    "csv": "text/csv",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
MARKUP = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}


def release_dataset(context: Context, index: Index, release: Release) -> str:
    """A release as a Dataset; empty for what is invented, superseded, forecast or withdrawn: no catalogue shall list it."""
    if index.is_illustrative() or release.is_superseded or not release.is_in_force:
        return ""
    code, said, settings = context.language.code, index.settings, release.settings
    here, announced, changed = release_address(release), settings.announced, version_day(release)
    endings = (".csv", ".json", f".{code}.xlsx", ".zip")
    return as_json_ld(
        _dataset(context, index, here, f"{said.short[code]} {context.language.formats.period(release.period)}")
        | {
            "version": str(release.version),
            "datePublished": announced and announced.isoformat(),
            "dateModified": changed and changed.isoformat(),
            "temporalCoverage": settings.as_of.isoformat()
            if settings.as_of
            else f"{release.period.first.isoformat()}/{release.period.last.isoformat()}",
            "license": _linked(settings.licence or said.licence, "CreativeWork", code),
            "isBasedOn": _linked(settings.source, "CreativeWork", code),
            "measurementTechnique": [
                index.method(one).name[code] for one in _once(result.framework.id for result in release.results)
            ],
            "variableMeasured": [
                {"@type": "PropertyValue", "name": name, "unitText": said.unit[code]}
                for name in _variables(context, index, release)
            ],
            "includedInDataCatalog": _catalogue(context, here),
            "distribution": [_file(context, here, download_address(release, ending)) for ending in endings],
        }
    )


def catalogue(context: Context) -> str:
    """All real indices as a DataCatalog of Datasets."""
    indices = [one for one in context.indices_in_order() if one.releases and not one.is_illustrative()]
    code = context.language.code
    return as_json_ld(
        {"@context": "https://schema.org"}
        | _catalogue(context, FILES)
        | {
            "description": context.settings.tagline[code],
            "inLanguage": code,
            "dataset": [_index(context, one) for one in indices],
        }
    )


def as_json_ld(thing: Thing) -> str:
    """A thing as text that ends no element, whatever its words are; what is not known is left out."""
    return json.dumps(_plain(thing), ensure_ascii=False, separators=(",", ":")).translate(MARKUP)


def _plain(value: object) -> object:
    """Words as they were before they were made safe for HTML, for in a script they are read as they stand."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if one not in (None, "", [])}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return unescape(value) if isinstance(value, str) else value


def _index(context: Context, index: Index) -> Thing:
    code, first, last = context.language.code, index.releases[0].period, index.releases[-1].period
    endings = (".csv", ".json", f".{code}.xlsx", ".zip")
    return _dataset(context, index, index_address(index.id), index.settings.short[code]) | {
        "temporalCoverage": f"{first.first.isoformat()}/{last.last.isoformat()}",
        "license": _linked(index.settings.licence, "CreativeWork", code),
        "distribution": [_file(context, FILES, index_download_address(index.id, ending)) for ending in endings],
    }


def _dataset(context: Context, index: Index, address: str, name: str) -> Thing:
    code, said = context.language.code, index.settings
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"{name} – {said.name[code]}",
        "description": f"{said.name[code]}. {said.about[code]}",
        "url": on_site(context.settings.base_url, in_language(code, address)),
        "inLanguage": code,
        "isAccessibleForFree": True,
        "creator": _linked(said.publisher, "Organization", code),
        "publisher": _linked(said.publisher, "Organization", code),
    }


def _linked(one: Linked, kind: str, code: str) -> Thing:
    return {"@type": kind, "name": one[code], "url": one.url}


def _catalogue(context: Context, here: str) -> Thing:
    place = on_site(context.settings.base_url, in_language(context.language.code, FILES))
    name = context.settings.name[context.language.code]
    return {"@type": "DataCatalog", "name": name, "url": place or relative(here, FILES)}


def _file(context: Context, here: str, address: str) -> Thing:
    """A file; where the site's address is not known, from the page."""
    size = context.sizes.get(address)
    place = on_site(context.settings.base_url, address)
    return {
        "@type": "DataDownload",
        "name": address.rpartition("/")[2],
        "encodingFormat": TYPES[address.rpartition(".")[2]],
        "contentUrl": place or relative(in_language(context.language.code, here), address),
        "contentSize": f"{size} B" if size else None,
    }


def _variables(context: Context, index: Index, release: Release) -> list[str]:
    """The total and the components right below it, by name."""
    code = context.language.code
    names = [index.settings.total[code]]
    for judged in context.judged[release.folder].values():
        children = judged.result.framework.children(TOTAL)
        names += [one.name[code] for one in children if one.id in judged.standings]
    return _once(names)


def _once(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
