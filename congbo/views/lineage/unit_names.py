"""What sets a unit apart from others of its name."""

from __future__ import annotations

from datetime import date

from congbo.views.context import Context


def name_apart(context: Context, unit: str) -> str:
    """The unit's name, with its parent or its days where others bear the same: "Lào Cai (since 1 July 2025)"."""
    name = context.unit_name(unit)
    others = context.namesakes(unit)
    if not others:
        return name
    parent = _parent(context, unit)
    closest = [other for other in others if _parent(context, other) == parent]
    marks = [parent] if parent and len(closest) < len(others) else []
    marks += filter(None, [days(context, unit) if closest else ""])
    return f"{name} ({', '.join(marks)})" if marks else name


def _parent(context: Context, unit: str) -> str:
    parent = context.library.register.units[unit].current.parent
    return context.unit_name(parent) if parent else ""


def days(context: Context, unit: str) -> str:
    """From when to when a unit existed, in words; empty where neither end is known."""
    gettext, day = context.language.catalogue.gettext, context.language.formats.day
    known = context.library.register.units[unit]
    begins, ends = known.states[0].valid_from, known.ends
    if begins == date.min:
        return gettext("until %(until)s") % {"until": day(ends)} if ends else ""
    if ends is None:
        return gettext("since %(since)s") % {"since": day(begins)}
    return gettext("%(since)s to %(until)s") % {"since": day(begins), "until": day(ends)}
