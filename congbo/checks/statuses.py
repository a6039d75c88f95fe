"""What readers must be told of a release."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Phrase, Place

LANGUAGES = ("vi", "en")


def withdrawn_without_reason(prepared: Prepared) -> Iterator[Finding]:
    """A release is withdrawn and readers are not told why, or they are told and it is not."""
    for release in prepared.releases:
        is_withdrawn, has_reason = release.release.status == "withdrawn", release.release.withdrawn is not None
        if is_withdrawn != has_reason:
            problem = Phrase("reason_of_withdrawal_missing" if is_withdrawn else "withdrawal_without_status")
            file = f"{release.folder}/release.yml"
            line = prepared.sources.documents[file].line(("status",) if is_withdrawn else ("withdrawn",))
            facts: dict[str, Fact] = {"problem": problem, "release": release.folder.replace("/", " ")}
            yield Finding("withdrawn_without_reason", Place(file, line), release.release.status, facts)


def setting_left_blank(prepared: Prepared) -> Iterator[Finding]:
    """A text of the settings is blank in one of the languages."""
    for file, document in prepared.sources.documents.items():
        for path in _blank_texts(document.content, ()):
            facts: dict[str, Fact] = {"key": ".".join(map(str, path[:-1])), "language": str(path[-1])}
            yield Finding("setting_left_blank", Place(file, document.line(path)), None, facts)


def _blank_texts(content: object, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if isinstance(content, dict):
        parts: Iterable[tuple[str | int, object]] = content.items()
    elif isinstance(content, list):
        parts = enumerate(content)
    else:
        return
    for key, value in parts:
        if key in LANGUAGES and isinstance(value, str) and not value.strip():
            yield (*path, key)
        yield from _blank_texts(value, (*path, key))
