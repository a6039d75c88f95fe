"""Who is classified where it is not the unit: the one who heads it, by the office."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.library import Release
from congbo.model.scores import MARKERS
from congbo.views.context import Context


@dataclass(frozen=True, slots=True)
class Subject:
    """The head of a unit."""

    office: str
    person: str
    """Only where the publisher lets names be published."""


def view_subject(context: Context, release: Release, judged: Judged, row: int) -> Subject | None:
    """The head of a row's unit; None where the unit itself is classified."""
    scheme, table, code = judged.scheme, judged.result.table, context.language.code
    if scheme is None or scheme.subject == "unit" or scheme.office is None:
        return None
    unit = table.units[row]
    name = table.heads[row] if scheme.publish_names and table.heads else ""
    office = scheme.offices.get(unit, scheme.office)[code].replace("{unit}", _within(context, release, unit))
    return Subject(office, "" if name in MARKERS else name)


def _within(context: Context, release: Release, unit: str) -> str:
    """A unit's name within a phrase: "xã Minh Tân", where it begins with its kind."""
    known = context.library.register.units[unit]
    kind = context.settings.kinds.get((known.during(release.period) or known.current).kind)
    name = context.unit_name(unit, release.period)
    begins_with_kind = kind is not None and kind.prefixed and context.language.code == "vi"
    return name[:1].lower() + name[1:] if begins_with_kind else name
