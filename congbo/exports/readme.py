"""`README.txt`: what lies in a folder of downloads, in both languages."""

from __future__ import annotations

from collections.abc import Sequence

from congbo.exports.figures import version_of
from congbo.fields import fields
from congbo.model.library import Index, Release
from congbo.model.texts import Text

Facts = Sequence[tuple[str, Text | str]]
"""Words of `fields.yml` that name a fact, with what it is; some more than once."""
Holds = Sequence[tuple[str, str]]
"""Names of files with the word that says what they hold."""


def readme_text(title: Text, facts: Facts, holds: Holds, is_invented: bool) -> bytes:
    """The note, Vietnamese first."""
    words, parts = fields().readme, []
    for code in ("vi", "en"):
        lines = [f"{title[code]}. {words['title'][code]}.", ""]
        if is_invented:
            lines += [words["invented"][code], ""]
        lines += [f"{words[name][code]}: {told if isinstance(told, str) else told[code]}" for name, told in facts]
        lines += ["", *(f"{file}: {words[name][code]}" for file, name in holds), "", words["neutral"][code], ""]
        parts.append("\n".join(lines))
    return "\n".join(parts).encode()


def release_readme(index: Index, release: Release, holds: Holds) -> bytes:
    """The note of a release."""
    said = index.settings
    title = Text(**{code: f"{said.name[code]} ({said.short[code]}), {release.period.id}" for code in ("vi", "en")})
    facts: Facts = [
        ("version", version_of(release)),
        ("status", release.settings.status),
        ("publisher", said.publisher),
        ("source", release.settings.source),
        ("licence", release.settings.licence or said.licence),
    ]
    return readme_text(title, facts, holds, index.is_illustrative())
