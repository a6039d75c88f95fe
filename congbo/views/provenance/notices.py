"""What readers must know of a release's status before they read its figures."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Release
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.parts import Link
from congbo.views.remembering import remembered


@dataclass(frozen=True, slots=True)
class Notice:
    """A status that changes what the figures mean."""

    status: str
    """forecast, provisional or withdrawn."""
    on: str
    """The day of the withdrawal."""
    reason: str
    document: Link


@remembered(BLOCKS_KEPT)
def view_notice(context: Context, release: Release) -> Notice | None:
    """The notice of a release, None where its figures are final or invented."""
    status, withdrawal = release.settings.status, release.settings.withdrawn
    if status in ("final", "illustrative"):
        return None
    if withdrawal is None:
        return Notice(status, "", "", Link("", ""))
    code, day = context.language.code, context.language.formats.day
    return Notice(status, day(withdrawal.on), withdrawal.reason[code], document_link(withdrawal.document))


def document_link(text: str) -> Link:
    """A document by its number, or by its address of the web."""
    return Link(text, text if text.startswith(("https://", "http://")) else "")
