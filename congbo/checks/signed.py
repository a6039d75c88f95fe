"""Signed documents: there, named, and what their ending says."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.checks.decisions import decision_texts
from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Place

PDF_MARK = b"%PDF-"


def signed_missing(prepared: Prepared) -> Iterator[Finding]:
    """A decision names a file that is not there."""
    for one in decision_texts(prepared):
        folder = one.release.folder
        if one.decision.pdf and f"{folder}/{one.decision.pdf}" not in prepared.sources.names:
            file = f"{folder}/{one.decision.pdf}"
            here = [name.rsplit("/", 1)[-1] for name in prepared.sources.names if name.startswith(f"{folder}/")]
            facts: dict[str, Fact] = {"file": file, "by": one.file, "present": ", ".join(here)}
            yield Finding("file_missing", Place(file), facts=facts)


def signed_not_named(prepared: Prepared) -> Iterator[Finding]:
    """A document lies among the results, but no decision names it, so that no reader would find it."""
    named = {f"{one.release.folder}/{one.decision.pdf}" for one in decision_texts(prepared)}
    for file in prepared.sources.attachments:
        if file not in named:
            yield Finding("signed_not_named", Place(file))


def not_a_pdf(prepared: Prepared) -> Iterator[Finding]:
    """A file ends in .pdf but is none."""
    for file, content in prepared.sources.attachments.items():
        if not content.startswith(PDF_MARK):
            yield Finding("not_a_pdf", Place(file))
