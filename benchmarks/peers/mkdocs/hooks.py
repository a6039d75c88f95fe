"""Gives MkDocs a generated page for each scorecard, outside the menu, and its figures when it is drawn."""

import json
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

FIGURES = Path(os.environ["FIGURES"])
PLACES: dict[str, tuple[str, int]] = {}


@lru_cache(maxsize=1)
def read(name: str) -> Any:
    """The pages of one release, or the frame."""
    return json.loads((FIGURES / name).read_text(encoding="utf-8"))


def on_files(files: Files, config: Any) -> Files:
    """One empty page for each scorecard."""
    config.extra["frame"] = read("frame.json")
    for release in sorted(FIGURES.glob("release-*.json")):
        for number, page in enumerate(read(release.name)):
            source = page["address"].removesuffix("html") + "md"
            PLACES[source] = (release.name, number)
            files.append(File.generated(config, source, content="---\ntemplate: scorecard.html\n---\n"))
    return files


def on_page_context(context: Any, page: Any, config: Any, nav: Any) -> Any:
    """The figures of the page."""
    if page.file.src_uri in PLACES:
        release, number = PLACES[page.file.src_uri]
        context["scorecard"] = read(release)[number]
    return context
