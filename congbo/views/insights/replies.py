"""What units say of their figures, beside the figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from congbo.judge import Judged
from congbo.model.library import Release
from congbo.model.shown import Shown
from congbo.views.context import Context


@dataclass(frozen=True, slots=True)
class Reply:
    """A unit's view of a figure, or that the figure is under review."""

    state: str
    """answered or under_review."""
    text: str
    on: str
    document: str
    anchor: str
    """By which it can be linked."""


NONE: Mapping[str, tuple[Reply, ...]] = {}


def view_replies(context: Context, release: Release, unit: str) -> Mapping[str, tuple[Reply, ...]]:
    """What a unit says, by the component that it is about, in the order of the file."""
    responses = release.papers.responses.get(unit)
    if not responses:
        return NONE
    found: dict[str, tuple[Reply, ...]] = {}
    for one in responses:
        reply = Reply(
            one.state.value,
            one.text[context.language.code],
            context.language.formats.day(one.on),
            one.document,
            anchor_of_reply(one.column),
        )
        found[one.column] = (*found.get(one.column, ()), reply)
    return found


def reply_column(context: Context, release: Release, judged: Judged, component: str) -> Shown[tuple[Reply, ...]]:
    """What the units of a block say of a component."""
    said: dict[str, tuple[Reply, ...]] = {
        unit: about
        for unit in release.papers.responses
        if unit in judged.row_of and (about := view_replies(context, release, unit).get(component))
    }
    places = np.zeros(len(judged.result.table.units), dtype=np.intp)
    places[[judged.row_of[unit] for unit in said]] = range(1, len(said) + 1)
    return Shown([(), *said.values()], places)


def anchor_of_reply(component: str) -> str:
    """Where the words about a figure stand on a scorecard."""
    return f"reply-{component}"


def state_of(release: Release, unit: str, component: str) -> str:
    """How matters stand with a figure: under_review before answered, empty where nothing was said."""
    if not release.papers.responses:
        return ""
    states = {one.state.value for one in release.papers.responses.get(unit, ()) if one.column == component}
    return "under_review" if "under_review" in states else "answered" if states else ""
