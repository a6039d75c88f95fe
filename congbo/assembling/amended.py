"""What was amended of that which a release says beside its figures."""

from __future__ import annotations

from collections.abc import Sequence

from congbo.model.indices import ReleaseSettings
from congbo.model.versions import Amendment, Correction
from congbo.read import Sources
from congbo.sealing.amendments import amendments_of, concerning
from congbo.sealing.undoing import settings_before


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


def settings_of_version(
    sources: Sources, folder: str, settings: ReleaseSettings, corrections: Sequence[Correction], version: int
) -> ReleaseSettings:
    """What `release.yml` said of a version: as it is, or as it was before the next version was made."""
    days = [one.on for one in corrections if one.version == version + 1]
    if not days or not amendments_of(sources):
        return settings
    return ReleaseSettings.model_validate(settings_before(sources, folder, max(days)))
