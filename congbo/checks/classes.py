"""Classes as they are written: known, and held only by those who were assessed."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.checks.blanks import is_left_blank
from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding
from congbo.model.classification import Scheme
from congbo.model.frameworks import TOTAL
from congbo.model.scores import MARKERS


def unknown_class(prepared: Prepared) -> Iterator[Finding]:
    """A class is not one of the scheme in force."""
    for release in prepared.releases:
        is_classified = bool(release.classification.schemes)
        for table in (one for one in release.tables if "class" in one.header and not is_left_blank(one, "class")):
            schemes = {block: release.scheme(block) for block in dict.fromkeys(table.column("block"))}
            for block in [block for block, scheme in schemes.items() if scheme is None and is_classified]:
                yield Finding("no_scheme", table.head("class"), block, {"period": release.period.id})
            known = {block: words_of(scheme) for block, scheme in schemes.items() if scheme or not is_classified}
            for row, (block, text) in enumerate(zip(table.column("block"), table.column("class"), strict=True)):
                if block in known and text not in known[block] and text not in MARKERS:
                    yield Finding("unknown_class", table.place(row, "class"), text, class_facts(schemes[block], text))


def words_of(scheme: Scheme | None) -> set[str]:
    """All ids and names of a scheme's classes."""
    return {word for one in (scheme.classes if scheme else ()) for word in (one.id, one.vi, one.en)}


def class_facts(scheme: Scheme | None, text: str) -> dict[str, Fact]:
    """The classes that there are, and the one nearest to the word found."""
    names = [one.vi for one in (scheme.classes if scheme else ())]
    return {"known": ", ".join(names) or "–", "nearest": did_you_mean(text, names)}


def class_without_score(prepared: Prepared) -> Iterator[Finding]:
    """A unit that was not assessed holds a class."""
    for release in prepared.releases:
        for table in release.tables:
            if "class" not in table.header or TOTAL not in table.header:
                continue
            for row, (score, given) in enumerate(zip(table.column(TOTAL), table.column("class"), strict=True)):
                if score == "[n]" and given not in MARKERS:
                    yield Finding("class_without_score", table.place(row, "class"), given)


def head_named_without_leave(prepared: Prepared) -> Iterator[Finding]:
    """A table names the heads of units, and no scheme says that their names may be published."""
    for release in prepared.releases:
        for table in (one for one in release.tables if "head" in one.header):
            schemes = [release.scheme(block) for block in dict.fromkeys(table.column("block"))]
            if not all(scheme and scheme.subject == "head" and scheme.publish_names for scheme in schemes):
                yield Finding("head_named_without_leave", table.head("head"), "head")


CLASS_CHECKS = (unknown_class, class_without_score, head_named_without_leave)
"""In order."""
