"""Every address that a site must not lose: of pages, of files beside them, of embeds."""

from __future__ import annotations

from collections.abc import Sequence

from congbo.read import Sources
from congbo.urls import in_language
from congbo.versions.embeds import promised_embed_files
from congbo.versions.permanence import promised_addresses, promised_files


def all_promised(sources: Sources, languages: Sequence[str]) -> list[str]:
    """Below the root of a site that has these languages; for those in the other one the other site answers."""
    pages = promised_addresses(sources)
    return [
        *(in_language(language, page) for language in languages for page in pages),
        *promised_files(sources, languages),
        *promised_embed_files(sources, languages),
    ]
