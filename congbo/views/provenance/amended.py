"""What was changed beside the figures of a published release, as readers see it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.versions import Amendment
from congbo.views.context import Context
from congbo.views.parts import Link
from congbo.views.provenance.notices import document_link

OF_COLUMN = {
    "max_score": "maximum",
    "weight": "weight",
    "name_vi": "name",
    "name_en": "name",
    "short_vi": "name",
    "short_en": "name",
}
OF_SETTING = {
    "status": "status",
    "source": "source",
    "licence": "licence",
    "notes": "note",
    "announced": "day",
    "as_of": "day",
    "scheme": "scheme",
}
OF_FILE = {
    "units.csv": "name",
    "classification.yml": "scheme",
    "index.yml": "index",
    "decision.yml": "decision",
    "overrides.csv": "exception",
    "restated.csv": "restated",
}
OF_UNITS = ("units.csv", "overrides.csv", "restated.csv")
LANGUAGE = re.compile(r"[._](vi|en)\b")


@dataclass(frozen=True, slots=True)
class AmendedText:
    """One text that was changed."""

    number: int
    """Its place in the log; part of its anchor."""
    on: str
    sort: str
    """status, source, licence, note, day, name, maximum, weight, method, scheme, index, decision, exception, restated,
    signed or release."""
    of: str
    """The component or the unit; empty where it is of the whole."""
    language: str
    """vi or en, where only the text in that language was changed."""
    old: str
    """Empty where nothing was said."""
    new: str
    kind: str
    """correction, revision or update."""
    reason: str
    document: Link


def amended_texts(
    context: Context, index: Index, release: Release, unit: str = "", component: str = ""
) -> tuple[AmendedText, ...]:
    """Newest first: all of a release, or those that a page of one unit or of one component shows."""
    shown = [one for one in release.amendments if concerns_page(one, unit, component)]
    return tuple(amended_text(context, index, release, one) for one in newest_first(shown))


def newest_first(amendments: Iterable[Amendment]) -> list[Amendment]:
    """By day; of one day the last in the log first."""
    return sorted(amendments, key=lambda one: (one.on, one.number), reverse=True)


def concerns_page(one: Amendment, unit: str, component: str) -> bool:
    """Whether a page of that unit or component shows what was amended."""
    name = one.file.rpartition("/")[2]
    if name in OF_UNITS:
        return not component and unit in ("", one.key)
    return not name.startswith("framework-") or component in ("", one.key)


def amended_text(context: Context, index: Index, release: Release, one: Amendment) -> AmendedText:
    """An amendment as readers see it."""
    found = LANGUAGE.search(one.field)
    return AmendedText(
        one.number,
        context.language.formats.day(one.on),
        sort_of(one),
        _name(context, index, release, one),
        found[1] if found else "",
        one.old,
        one.new,
        one.kind,
        one.reason[context.language.code],
        document_link(one.document),
    )


def sort_of(one: Amendment) -> str:
    """What kind of thing was changed."""
    name = one.file.rpartition("/")[2]
    if name.startswith("framework-"):
        return OF_COLUMN.get(one.field.rpartition(".")[2], "method")
    if name == "release.yml":
        return OF_SETTING.get(one.key, "release")
    return OF_FILE.get(name, "signed")


def _name(context: Context, index: Index, release: Release, one: Amendment) -> str:
    name = one.file.rpartition("/")[2]
    if name in OF_UNITS:
        return context.unit_name(one.key, release.period)
    if not name.startswith("framework-"):
        return ""
    if one.key == TOTAL:
        return index.settings.total[context.language.code]
    frameworks = (result.framework.components for result in release.results)
    return next((parts[one.key].name[context.language.code] for parts in frameworks if one.key in parts), one.key)
