"""What a release to the public writes down, so that nothing of it can change or vanish unseen."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from congbo.model.frameworks import TOTAL
from congbo.model.versions import PublishedRelease, PublishedRow, proofs_of
from congbo.read import Sources
from congbo.reading.characters import LONGEST_CELL
from congbo.reading.tables import Table
from congbo.rules.freezing import row_hashes, row_marks
from congbo.sealing.scope import Reader
from congbo.sealing.seals import sealed_files
from congbo.versions.decided import is_decided
from congbo.versions.embed_names import embeds_of
from congbo.versions.logbook import corrections_of, published_rows, remembered_releases

PRINTED = "*.pdf"
"""In `addresses.csv`: each unit's page of the release, and that of its decisions, has a PDF beside it."""


def open_version(sources: Sources, folder: str) -> int:
    """The version of a release that is not yet public; 0 if all are."""
    last = max((one.version for one in corrections_of(sources, folder)), default=1)
    return last if last > frozen_version(sources, folder) else 0


def frozen_version(sources: Sources, folder: str) -> int:
    """The last version of a release that is public; 0 if none is."""
    table = sources.tables.get(f"{folder}/published.csv")
    return max(map(int, set(table.column("version"))), default=0) if table else 0


def proofs(tables: Iterable[Table], known: Sequence[PublishedRow], version: int) -> list[PublishedRow]:
    """The proofs that a version adds to those known: one for each row that is new or reads otherwise."""
    before = proofs_of(known, version - 1)
    added: list[PublishedRow] = []
    for table in tables:
        hashes = row_hashes(table.header, table.rows)
        for unit, sha, cells in zip(table.column("unit"), hashes, table.records(), strict=True):
            if unit not in before or before[unit].sha256 != sha:
                marks = row_marks(cells)
                added.append(PublishedRow(version, unit, sha, marks if len(marks) <= LONGEST_CELL else ""))
    return added


def pages_of(sources: Sources, index: str, period: str, also: Container[str] = ()) -> tuple[str, ...]:
    """The ids of the pages in a release's folder beside those of its units, and its signed documents.

    `also`: folders of releases that become public at the same time.
    """
    folder = f"{index}/{period}"
    decision = ("decision",) if is_decided(sources, folder, also) else ()
    classes = ("classes",) if _is_classified(sources, folder) else ()
    signed = (
        f"signed/{name.rpartition('/')[2]}" for name in sorted(sources.attachments) if name.startswith(f"{folder}/")
    )
    columns = dict.fromkeys(name for table in sources.score_tables(index, period) for name in table.header)
    frameworks = (table for file, table in sources.tables.items() if file.startswith(f"{index}/framework-"))
    components = {component for table in frameworks for component in table.column("component")} - {TOTAL}
    return ("index", *decision, *classes, *(name for name in columns if name in components), *signed)


def _is_classified(sources: Sources, folder: str) -> bool:
    """Whether some group of a release has classes: by rule, a forecast only if its source names them."""
    has_classes = any("class" in table.header for table in sources.score_tables(*folder.split("/")))
    settings = sources.documents[f"{folder}/release.yml"].content
    if isinstance(settings, dict) and settings.get("status") == "forecast" and not has_classes:
        return False
    foundings = (scheme.founding(block) for block, scheme in Reader(sources).schemes(folder))
    return any(rule is not None and (has_classes or rule.kind != "published") for rule in foundings)


def published_text(rows: Iterable[PublishedRow]) -> str:
    """The content of `published.csv`."""
    lines = (f"{row.version},{row.unit},{row.sha256},{row.marks}\n" for row in rows)
    return "".join(("version,unit,sha256,marks\n", *lines))


def addresses_text(releases: Iterable[PublishedRelease]) -> str:
    """The content of `addresses.csv`, by index and period."""
    ordered = sorted(releases, key=lambda one: (one.index, one.period))
    lines = (f"{one.index},{one.period},{one.version},{' '.join(one.pages)}\n" for one in ordered)
    return "".join(("index,period,version,pages\n", *lines))


def frozen_files(sources: Sources, releases: Iterable[tuple[str, str]], is_printed: bool = False) -> dict[str, str]:
    """The files that make the open versions of releases public, by path below `results/`; names must be ids.

    `is_printed`: the site has PDFs of decided releases. They are written in this order: a release that ends between two of them is finished by being run again.
    """
    chosen = list(releases)
    files = sealed_files(sources, [f"{index}/{period}" for index, period in chosen])
    versions: dict[tuple[str, str], int] = {}
    for index, period in chosen:
        folder = f"{index}/{period}"
        version, known = open_version(sources, folder), published_rows(sources, folder)
        rows = (*known, *proofs(sources.score_tables(index, period), known, version))
        files[f"{folder}/published.csv"] = published_text(rows)
        versions[index, period] = version
    return files | address_file(sources, versions, is_printed)


def address_file(sources: Sources, versions: Mapping[tuple[str, str], int], is_printed: bool = False) -> dict[str, str]:
    """`addresses.csv` with all that it remembers, and these versions of these releases."""
    remembered = {one.folder: one for one in remembered_releases(sources)}
    chosen = {f"{index}/{period}" for index, period in versions}
    for (index, period), version in versions.items():
        before = remembered[f"{index}/{period}"].pages if f"{index}/{period}" in remembered else ()
        now = (*pages_of(sources, index, period, chosen), *embeds_of(sources, index, period))
        printed = (PRINTED,) if is_printed and "decision" in now else ()
        pages = tuple(dict.fromkeys((*before, *now, *printed)))
        remembered[f"{index}/{period}"] = PublishedRelease(index, period, version, pages)
    return {"addresses.csv": addresses_text(remembered.values())}


def open_releases(sources: Sources) -> list[tuple[str, str]]:
    """Index and period of every release with a version that is not public."""
    return [
        (index, period)
        for index in sources.folders()
        for period in sources.periods(index)
        if open_version(sources, f"{index}/{period}")
    ]
