"""The changes of a version as readers see them: what, from which figure to which, why."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS
from congbo.model.versions import Correction
from congbo.numbers import parse_decimal
from congbo.rules.undoing import WHOLE_ROW
from congbo.urls import relative, scorecard_address
from congbo.views.context import Context
from congbo.views.parts import Figure, Link
from congbo.views.provenance.notices import document_link

SORTS = {"rank": "rank", "class": "class", WHOLE_ROW: "row"}


@dataclass(frozen=True, slots=True)
class ChangedCell:
    """One figure that a version changed."""

    unit: Link
    sort: str
    """score, rank, class or row (the whole row is new)."""
    component: str
    """Its name; empty for ranks, classes and rows."""
    measure: str
    """self, appraised …; empty for the score itself."""
    old: Figure
    """Empty where there was nothing."""
    new: Figure


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """Figures that were changed for one reason."""

    kind: str
    """correction, revision or update."""
    reason: str
    document: Link
    cells: tuple[ChangedCell, ...]


def changed_cells(
    context: Context, index: Index, release: Release, version: int, address: str, unit: str = "", component: str = ""
) -> tuple[ChangeGroup, ...]:
    """What a version changed, by reason, seen from `address`: all of it, or that of one unit or one component."""
    groups: dict[tuple[str, str, str], list[ChangedCell]] = {}
    for one in release.corrections:
        if one.version == version and unit in ("", one.unit) and component in ("", one.column.partition(":")[0]):
            key = (one.kind, one.reason[context.language.code], one.document)
            groups.setdefault(key, []).append(_cell(context, index, release, one, address))
    return tuple(
        ChangeGroup(kind, reason, document_link(document), tuple(cells))
        for (kind, reason, document), cells in groups.items()
    )


def _cell(context: Context, index: Index, release: Release, one: Correction, address: str) -> ChangedCell:
    code = context.language.code
    component, _, measure = one.column.partition(":")
    sort = SORTS.get(component, "score")
    old, new = _figures(context, index, component, one) if sort == "score" else _words(context, index, release, one)
    return ChangedCell(
        Link(context.unit_name(one.unit, release.period), relative(address, scorecard_address(release, one.unit))),
        sort,
        component_name(index, release, component)[code] if sort == "score" else "",
        measure,
        old,
        new,
    )


def component_name(index: Index, release: Release, component: str) -> dict[str, str]:
    """What a component is called, in both languages."""
    found = next(
        one.framework.components[component] for one in release.results if component in one.framework.components
    )
    name = index.settings.total if component == TOTAL else found.name
    return {"vi": name.vi, "en": name.en}


def _figures(context: Context, index: Index, component: str, one: Correction) -> tuple[Figure, Figure]:
    """Both figures as scores are shown; with all their digits where they would look the same."""
    precision, shown = index.settings.precision, context.decimals(index, component)
    pair = tuple(_figure(context, text, precision, shown) for text in (one.old, one.new))
    if pair[0] == pair[1]:
        digits = max(len(text.replace(",", ".").partition(".")[2]) for text in (one.old, one.new))
        pair = tuple(_figure(context, text, precision, digits) for text in (one.old, one.new))
    return pair[0], pair[1]


def _figure(context: Context, text: str, precision: int, digits: int) -> Figure:
    if text in MARKERS:
        return Figure("", int(MARKERS[text]))
    if not text:
        return Figure("", 0)
    return Figure(context.language.formats.number(parse_decimal(text, precision), precision, digits), 0)


def _words(context: Context, index: Index, release: Release, one: Correction) -> tuple[Figure, Figure]:
    if one.column == WHOLE_ROW:
        return Figure("", 0), Figure("", 0)
    names = _class_names(index, release, context.language.code) if one.column == "class" else {}
    old, new = (
        Figure("", int(MARKERS[text])) if text in MARKERS else Figure(names.get(text, text), 0)
        for text in (one.old, one.new)
    )
    return old, new


def _class_names(index: Index, release: Release, code: str) -> dict[str, str]:
    schemes = (index.scheme(release.period, result.block.id) for result in release.results)
    classes = [name for scheme in schemes if scheme for name in scheme.classes]
    return {text: name[code] for name in classes for text in (name.id, name.vi)}
