"""What published releases say beside their rows against what proves it: nothing changes, comes or goes unseen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.model.versions import Amendment
from congbo.read import Sources
from congbo.sealing.amendments import FILE, amendments_of, by_field
from congbo.sealing.differences import Difference, differences, open_part, shown
from congbo.sealing.said import Saying, canonical, seal
from congbo.sealing.scope import UNITS, Reader
from congbo.sealing.seals import Seals, seals_beside, seals_of
from congbo.versions.freeze import frozen_version

LONGEST_QUOTE = 200


@dataclass(frozen=True, slots=True)
class Sealed:
    """All that was sealed, and what is said now."""

    sources: Sources
    reader: Reader
    seals: Seals
    public: tuple[str, ...]
    """The folders of public releases."""
    folders: tuple[str, ...]
    """Those of them that have seals."""
    log: tuple[Amendment, ...]


def sealed_texts(prepared: Prepared) -> Sealed:
    """The seals of all public releases."""
    sources, seals = prepared.sources, seals_of(prepared.sources)
    public = tuple(one.folder for one in prepared.releases if frozen_version(sources, one.folder))
    folders = tuple(
        one for one in public if f"{one}/release.yml" in seals and f"{one.partition('/')[0]}/index.yml" in seals
    )
    return Sealed(sources, Reader(sources), seals, public, folders, amendments_of(sources))


def published_text_changed(sealed: Sealed) -> Iterator[Finding]:
    """A published release says something else beside its rows than at its release, and no amendment tells why."""
    amended, gone = by_field(sealed.log), set[str]()
    for one in differences(sealed.reader, sealed.seals, sealed.folders):
        if (one.file, one.field) in amended or one.file in gone or is_told_elsewhere(one, sealed):
            continue
        what = Phrase("text_came" if one.is_new else "text_changed" if one.now else "text_gone")
        if not sealed.reader.fields(one.file):
            gone.add(one.file)
            what = Phrase("file_gone", {"file": one.file})
        facts: dict[str, Fact] = {"what": what, "file": one.file, "field": one.field}
        value = one.now.text[:LONGEST_QUOTE] if one.now else None
        yield Finding("published_text_changed", place_of(sealed.sources, one), value, facts)


def is_told_elsewhere(one: Difference, sealed: Sealed) -> bool:
    """Whether it is a withdrawal, which gives its day and reason, or went with a unit's rows or a whole release."""
    reader, folder = sealed.reader, one.file.rpartition("/")[0]
    if "/" in folder and folder not in sealed.public:
        return True
    if one.file == UNITS:
        unit = one.field.rpartition(".")[0].partition("@")[0]
        return one.now is None and not any(field.startswith((f"{unit}.", f"{unit}@")) for field in reader.fields(UNITS))
    is_status = one.field == "status" and one.now is not None and one.now.text == "withdrawn"
    return is_status and "withdrawn.on" in reader.fields(one.file)


def addition_not_sealed(sealed: Sealed) -> Iterator[Finding]:
    """A published release says something more, which nothing proves yet."""
    for file, fields in shown(sealed.reader, sealed.folders).items():
        seals = sealed.seals.get(file, {})
        parts = {part for field in fields if (part := open_part(file, field, seals))}
        for part in sorted(parts) if file != UNITS else ():  # names come with rows, and are sealed with their version
            facts: dict[str, Fact] = {"part": Phrase("whole_file") if part == "*" else part}
            yield Finding("addition_not_sealed", Place(file), None, facts)


def release_not_sealed(sealed: Sealed) -> Iterator[Finding]:
    """A release is public, and nothing proves what it says beside its rows."""
    for folder in sealed.public:
        if folder not in sealed.folders:
            yield Finding("release_not_sealed", Place(f"{folder}/published.csv"), None)


def amendment_contradicted(sealed: Sealed) -> Iterator[Finding]:
    """A line of the log of amendments does not lead from what was published to what is said now."""
    table = sealed.sources.tables.get(FILE)
    for (file, field), positions in by_field(sealed.log).items() if table else ():
        said = sealed.reader.fields(file).get(field)
        for column, row, problem in _problems(sealed.log, positions, sealed.seals.get(file, {}).get(field), said):
            if table:
                facts: dict[str, Fact] = {"problem": problem, "file": file, "field": field}
                yield Finding("amendment_contradicted", table.place(row, column), table.column(column)[row], facts)


def _problems(
    log: Sequence[Amendment], positions: Sequence[int], sealed: str | None, said: Saying | None
) -> Iterator[tuple[str, int, Phrase]]:
    """Column, position and what is wrong, of the amendments of one field."""
    first, last = log[positions[0]], log[positions[-1]]
    if sealed is None and first.old:
        yield "field", positions[0], Phrase("never_published")
    if sealed is not None and seal(canonical(first.old)) != sealed:
        yield "old", positions[0], Phrase("old_not_published")
    for before, after in pairwise(positions):
        if canonical(log[before].new) != canonical(log[after].old):
            yield "old", after, Phrase("old_not_the_last", {"last": log[before].new})
    if canonical(last.new) != (said.text if said else ""):
        yield "new", positions[-1], Phrase("new_not_said", {"said": said.text if said else "–"})


def place_of(sources: Sources, one: Difference) -> Place:
    """Where a field stands; for what is gone, where it was proved."""
    if one.now is None:
        table, name = sources.tables[seals_beside(one.file)], one.file.rpartition("/")[2]
        pairs = zip(table.column("file"), table.column("field"), strict=True)
        return table.place(next(row for row, pair in enumerate(pairs) if pair == (name, one.field)), "field")
    where = one.now.where
    if where and one.file in sources.tables:
        return sources.tables[one.file].place(int(where[0]), str(where[1]))
    if where:
        return Place(one.file, sources.documents[one.file].line(where))
    return Place(one.file)
