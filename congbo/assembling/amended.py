"""What was amended of that which a release says beside its figures."""

from __future__ import annotations

from congbo.model.indices import ReleaseSettings
from congbo.model.versions import Amendment
from congbo.read import Sources
from congbo.sealing.amendments import amendments_of, concerning


def amendments_of_release(
    sources: Sources, folder: str, settings: ReleaseSettings, is_public: bool = True
) -> tuple[Amendment, ...]:
    """The amendments that readers of a release must know, in the order of the log: those made since it was public."""
    day = settings.announced
    amendments = [one for one in amendments_of(sources) if is_public and (day is None or one.on >= day)]
    if not amendments:
        return ()
    chosen = settings.framework
    frameworks = {chosen} if isinstance(chosen, str) else set(chosen.values())
    units = {unit for table in sources.score_tables(*folder.split("/")) for unit in table.column("unit")}
    return concerning(amendments, folder, frameworks, units)
