"""Where sealed files no longer say what was published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from congbo.read import Sources
from congbo.sealing.said import Saying, seal
from congbo.sealing.scope import Fields, Reader, rests_on
from congbo.sealing.seals import Seals

OPEN = {
    "release.yml": re.compile(r"(notes|confirm)\.[^.]+|withdrawn"),
    "decision.yml": re.compile(r"decisions\.[^.]+"),
    "classification.yml": re.compile(r"schemes\.[^.]+"),
    "units.csv": re.compile(r"[^.]+"),
}
"""Parts of files that may come later: they say themselves why they are there, or apply to nothing that is published."""
CLOSED = ("overrides.csv", "restated.csv")
"""Files that a published release may not gain."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that does not say what was published."""

    file: str
    field: str
    now: Saying | None
    """None if it says nothing any more."""
    is_new: bool
    """Whether nothing was said there at the release."""


def differences(reader: Reader, seals: Seals, folders: Sequence[str]) -> Iterator[Difference]:
    """Every sealed field that is not as it was, and every field that releases show and that was never sealed."""
    former = former_ids(reader.sources)
    for file, sealed in seals.items():
        fields = renamed(reader.fields(file), former, sealed)
        for field, sha in sealed.items():
            now = fields.get(field)
            if now is None or seal(now.text) != sha:
                yield Difference(file, field, now, is_new=False)
    for file, in_use in shown(reader, folders).items():
        sealed = seals.get(file, {})
        known = renamed({field: reader.fields(file)[field] for field in in_use}, former, sealed)
        for field, now in known.items():
            if field not in sealed and not open_part(file, field, sealed):
                yield Difference(file, field, now, is_new=True)


def shown(reader: Reader, folders: Sequence[str]) -> dict[str, dict[str, None]]:
    """The fields that some releases show now, by file."""
    found: dict[str, dict[str, None]] = {}
    for folder in folders:
        for file, fields in rests_on(reader, folder).items():
            found.setdefault(file, {}).update(dict.fromkeys(fields))
    return found


def open_part(file: str, field: str, sealed: Mapping[str, str]) -> str:
    """What may have come with a field that is not sealed: a part of its file, or `*` for the whole; empty if nothing."""
    name = file.rpartition("/")[2]
    if field in sealed:
        return ""
    if not sealed:
        return "" if name in CLOSED else "*"
    pattern = OPEN.get(name)
    found = pattern.match(field) if pattern else None
    part = found.group() if found else ""
    return "" if any(one == part or one.startswith(f"{part}.") for one in sealed) else part


def former_ids(sources: Sources) -> dict[str, str]:
    """The ids of units and components that were others at their release, by what redirects of pages say."""
    table = sources.tables.get("redirects.csv")
    pairs = zip(table.column("to"), table.column("from"), strict=True) if table else ()
    names = (tuple(one.rpartition("/")[2].removesuffix(".html") for one in pair) for pair in pairs)
    return {now: then for now, then in names if now and then and now != then}


def renamed(fields: Fields, former: Mapping[str, str], sealed: Mapping[str, str]) -> Fields:
    """The fields under the ids that they were sealed with."""
    if not former:
        return fields
    found: dict[str, Saying] = {}
    for field, one in fields.items():
        key, dot, rest = field.partition(".")
        unit, at, day = key.partition("@")
        then = f"{former.get(unit, unit)}{at}{day}{dot}{rest}"
        name = then if field not in sealed and then in sealed else field
        is_parent = field.endswith(".parent") and sealed.get(name) == seal(former.get(one.text, ""))
        found[name] = Saying(former[one.text], one.where) if is_parent else one
    return found
