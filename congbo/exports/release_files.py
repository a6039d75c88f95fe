"""The downloads of a release, beside its page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from congbo.exports.data_package import package_file
from congbo.exports.dictionary import dictionary_file
from congbo.exports.packing import archive, sums_file, whole
from congbo.exports.readme import release_readme
from congbo.exports.release_json import release_json
from congbo.exports.table import table_file
from congbo.exports.tidy import tidy_file
from congbo.exports.workbook import workbook_file
from congbo.judge import Results
from congbo.languages import Language
from congbo.model.library import Index, Release
from congbo.settings import SiteSettings
from congbo.urls import download_address

PACKAGE, README, SUMS = "datapackage.json", "README.txt", "SHA256SUMS"


def release_files(
    results: Results, settings: SiteSettings, languages: Mapping[str, Language], index: Index, release: Release
) -> Iterator[tuple[str, bytes]]:
    """Every file of one release; the archive holds all others."""
    start, judged = f"{release.folder}/", results.judged[release.folder]
    stem = download_address(release, "").removeprefix(start)
    tidy = tidy_file(index, [(release, judged)])
    meanings = dictionary_file(results, settings, index, release)
    files = {f"{stem}.csv": tidy, f"{stem}.json": release_json(results, settings, index, release)}
    holds = {f"{stem}.csv": "tidy", f"{stem}.json": "json"}
    for code, language in languages.items():
        for block, one in judged.items():
            name = f"{stem}-{block}.{code}.csv"
            files[name] = table_file(results, settings, language, index, release, one)
            holds[name] = "table"
        name = f"{stem}.{code}.xlsx"
        files[name], holds[name] = workbook_file(results, settings, language, index, release), "workbook"
    files[f"{stem}-dictionary.csv"], holds[f"{stem}-dictionary.csv"] = meanings, "dictionary"
    tables = {f"{stem}.csv": whole(tidy), f"{stem}-dictionary.csv": whole(meanings)}
    files[PACKAGE] = package_file(index, release, stem, tables)
    files[README] = release_readme(index, release, [*holds.items(), (PACKAGE, "package"), (SUMS, "sums")])
    entries = {**{name: whole(content) for name, content in files.items() if name not in tables}, **tables}
    files[SUMS] = sums_file(entries)
    yield from ((start + name, content) for name, content in files.items())
    yield download_address(release, ".zip"), archive({**entries, SUMS: whole(files[SUMS])})
