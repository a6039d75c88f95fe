"""Which documents decide on which release: its own, and those of others that name its tables."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.decisions import Decision
from congbo.model.library import Library, Release


@dataclass(frozen=True, slots=True)
class Deciding:
    """A document that decides on a release."""

    owner: Release
    """The release in whose folder it stands."""
    decision: Decision

    def annexes(self) -> tuple[tuple[str, str, str], ...]:
        """Release (index/period), block and printed title (or none) of each table of its annex, in order."""
        own = period_folder(self.owner)
        if not self.decision.annexes:
            return tuple((own, result.block.id, "") for result in self.owner.results)
        return tuple((one.release or own, one.block, one.title or "") for one in self.decision.annexes)


def period_folder(release: Release) -> str:
    """The folder of a release in `results/`, the same for all its versions."""
    return f"{release.index}/{release.period.id}"


def decisions_by_release(library: Library) -> dict[str, tuple[Deciding, ...]]:
    """The documents on each release, by its folder in `results/`; in order of time, announcements first on a day."""
    found: dict[str, list[Deciding]] = {}
    for release in (release for index in library.indices for release in index.releases):
        for decision in release.papers.decisions:
            deciding = Deciding(release, decision)
            folders = dict.fromkeys([period_folder(release), *(folder for folder, _, _ in deciding.annexes())])
            for folder in folders:
                found.setdefault(folder, []).append(deciding)
    return {folder: tuple(sorted(some, key=_order)) for folder, some in found.items()}


def _order(one: Deciding) -> tuple[object, ...]:
    return one.decision.date, one.decision.kind, one.decision.number
