"""Under which licence a library may be used, as it says itself."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, metadata

UNKNOWN = ""
LONGEST = 60
"""Some put the whole text of their licence where its name belongs."""
Licence = Callable[[str], str]
"""The licence of a library by its name."""


def licence_of(library: str) -> str:
    """Its SPDX expression, or the name that it gives; UNKNOWN if it is not installed here or does not say."""
    try:
        said = metadata(library)
    except PackageNotFoundError:
        return UNKNOWN
    classes = [
        line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License :: ")
    ]
    name, expression = (" ".join(said.get_all(field) or ()).strip() for field in ("License", "License-Expression"))
    is_name = 0 < len(name) <= LONGEST and "\n" not in name and name != "UNKNOWN"
    return expression or (name if is_name else " AND ".join(classes)) or UNKNOWN
