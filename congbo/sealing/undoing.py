"""The settings of a release as they stood when a later version took its place."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

from congbo.read import Sources
from congbo.sealing.amendments import amendments_of
from congbo.sealing.said import Where, said


def settings_before(sources: Sources, folder: str, day: date) -> Any:
    """The content of `release.yml` with the amendments of that day and later undone."""
    file = f"{folder}/release.yml"
    content, fields = deepcopy(sources.documents[file].content), said(sources, file)
    for one in reversed(amendments_of(sources)):
        if one.file == file and one.on >= day:
            known = fields.get(one.field)
            _put(content, known.where if known else tuple(one.field.split(".")), one.old)
    return content


def _put(content: Any, path: Where, text: str) -> None:
    """Sets one text, or takes it away where it is blank; what is not a path of the file is passed over."""
    for step in path[:-1]:
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            return
    last = path[-1]
    if isinstance(content, dict):
        content.pop(last, None) if not text else content.update({last: text})
    elif isinstance(content, list) and isinstance(last, int) and text:
        content[last] = text
