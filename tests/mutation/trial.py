"""One change tried: refused, or followed by exactly what must follow."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from congbo.errors import BuildRefused
from congbo.gate import check
from congbo.settings import SiteSettings
from tests.builders import Files, write_results
from tests.ledger import Ledger
from tests.mutation.cells import Cell, change_a_digit
from tests.mutation.cone import cone_of
from tests.rendering import site_of
from tests.truth.components import component_differences
from tests.truth.downloads import json_differences, tidy_differences
from tests.truth.rankings import ranking_differences
from tests.truth.scorecards import scorecard_differences
from tests.truth.site import FOLDERS, Differences


@dataclass(frozen=True)
class Trial:
    """What came of a change."""

    cell: Cell
    refused: tuple[str, ...]
    """Codes of what stops the build; nothing else is known then."""
    changed: frozenset[str] = frozenset()
    """Addresses without their language's folder."""
    wrong: tuple[str, ...] = ()
    """What changed and may not, what did not and must, and figures that are not those of the file."""


class Bench:
    """A folder of results, its site, and a place to try changes."""

    def __init__(self, files: Files, place: Path, settings: SiteSettings) -> None:
        self.files, self.place, self.settings = files, place, settings
        self.before = site_of(check(write_results(place / "sound", files), settings).results, settings)
        self.ledger = Ledger(place / "sound")

    def attempt(self, seed: int) -> Trial:
        """The change that a number stands for."""
        cell, files = change_a_digit(self.files, random.Random(seed))  # noqa: S311 - which digit
        folder = write_results(self.place / "changed", files)
        try:
            after = site_of(check(folder, self.settings).results, self.settings)
            return self.judged(cell, after, Ledger(folder))
        except BuildRefused as refusal:
            codes = {one.code for one in refusal.findings if one.severity in {"error", "confirm"}}
            return Trial(cell, tuple(sorted(codes)))
        finally:
            shutil.rmtree(folder)

    def judged(self, cell: Cell, after: dict[str, bytes], ledger: Ledger) -> Trial:
        """What came of a change that was taken in, with the site after it."""
        changed = {one for one in self.before.keys() | after.keys() if self.before.get(one) != after.get(one)}
        plain = frozenset(address.removeprefix("en/") for address in changed)
        cone = cone_of(self.ledger, cell)
        wrong = [f"{address} changed" for address in sorted(plain) if not cone.may.fullmatch(address)]
        for language, folder in FOLDERS.items():
            due = {one for one in cone.must if language == "vi" or one.endswith(".html")}
            wrong += [f"{language}: {one} stayed" for one in sorted(due) if folder + one not in changed]
        if not wrong:
            wrong = [str(one) for one in differences(after, ledger)]
        return Trial(cell, (), plain, tuple(wrong))


def differences(site: dict[str, bytes], ledger: Ledger) -> Differences:
    """Where the site says something else than the ledger, in both languages."""
    read = site.__getitem__
    for block in ledger.blocks:
        yield from tidy_differences(read, block)
        yield from json_differences(read, block)
        for language in FOLDERS:
            yield from ranking_differences(read, ledger, language, block)
            for component in block.names:
                yield from component_differences(read, language, block, component)
            for unit in block.rows:
                yield from scorecard_differences(read, ledger, language, block, unit)
