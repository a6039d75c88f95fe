"""Files for programs and spreadsheets, made from the results as they were written: one kind a module.

These modules are loaded with the first part that is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from congbo.judge import Results
from congbo.languages import Language
from congbo.rules.scopes import IndexScope, Scope, all_scopes
from congbo.settings import SiteSettings

Files = Iterator[tuple[str, bytes]]
"""Addresses below the site's root with contents, each made as it is asked for."""
WHOLE, SPOKEN = ("releases", "everything", "signed", "sitemaps", "units"), ("finder", "calendar")
"""What the whole site has once, and what it has in each language."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """Files that are made together: those of a release, those of an index, or what its name says."""

    name: str
    """Tells it from the other parts."""
    scope: Scope | IndexScope | None = None
    """The release or the index, and all that its files may know; everything if it is None."""
    languages: Mapping[str, Language] = field(default_factory=dict)
    """Those that its files are in, by code."""

    @property
    def kind(self) -> str:
        """What it is, whatever its language."""
        return self.name.partition(" ")[0]

    def __call__(self, results: Results, settings: SiteSettings) -> Files:
        """The files, made from no more than the scope."""
        from congbo.exports import kinds

        if isinstance(self.scope, Scope):
            return kinds.of_release(results.narrowed(self.scope), settings, self.languages, self.scope)
        if isinstance(self.scope, IndexScope):
            return kinds.of_index(results.narrowed(self.scope), settings, self.languages, self.scope)
        if self.languages:
            return kinds.spoken(self.kind, results, settings, self.languages)
        return kinds.WHOLE[self.kind](results, settings)


def file_parts(results: Results, languages: Iterable[Language]) -> list[FilePart]:
    """The files of a site, in parts that can be made apart."""
    whole = [IndexScope(index.id) for index in results.library.indices if index.releases]
    known = {language.code: language for language in languages}
    return [
        *map(FilePart, WHOLE),
        *(FilePart(f"{name} {code}", None, {code: one}) for name in SPOKEN for code, one in known.items()),
        *(FilePart(scope.folder, scope, known) for scope in all_scopes(results.library)),
        *(FilePart(one.index, one, known) for one in whole),
    ]
