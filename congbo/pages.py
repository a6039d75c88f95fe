"""All pages of the site, in parts that can be made apart; their views are loaded with the first part that is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from congbo.model.units import Unit
from congbo.rules.scopes import Scope, all_scopes
from congbo.views.context import Context
from congbo.views.parts import Page

Pages = Iterator[tuple[str, Page]]
"""Pages with their templates, each made as it is asked for."""
OVERVIEWS, MOVED = "overviews", "moved"
PROFILES_TOGETHER = 64


@dataclass(frozen=True, slots=True)
class Part:
    """Pages that are made together: those of a release, some profiles, or what its name says."""

    name: str
    """Tells it from the other parts."""
    scope: Scope | None = None
    """The release, and all that its pages may know; the whole library if it is None."""
    units: tuple[Unit, ...] = ()
    """Whose profiles they are."""

    def __call__(self, context: Context) -> Pages:
        """The pages, made from no more than the scope."""
        from congbo.making import page_kinds

        if self.scope:
            return page_kinds.of_release(context.narrowed(self.scope), self.scope)
        if self.units:
            return page_kinds.profiles(context, self.units)
        return page_kinds.overviews(context) if self.name == OVERVIEWS else page_kinds.moved(context)


def parts_of(context: Context) -> list[Part]:
    """The site's pages in one language, in parts of some size: a release, or some profiles."""
    units = tuple(context.library.register.units.values())
    profiles = [units[start : start + PROFILES_TOGETHER] for start in range(0, len(units), PROFILES_TOGETHER)]
    return [
        Part(OVERVIEWS),
        *(Part(f"profiles {number}", units=some) for number, some in enumerate(profiles)),
        *(Part(scope.folder, scope) for scope in all_scopes(context.library)),
        Part(MOVED),
    ]
