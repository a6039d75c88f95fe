"""The results as commands need them that change one release: other people's drafts aside, names as ids."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from congbo.assemble import read_units, settings_of
from congbo.checks import check_register, check_structure
from congbo.errors import UsageError
from congbo.gate import stop_at_errors
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.model.periods import parse_period
from congbo.model.units import Unit
from congbo.naming import NameBook
from congbo.read import Sources, read_results
from congbo.resolve import resolve_units
from congbo.versions.publicity import take_out_drafts


@dataclass(frozen=True, slots=True)
class Desk:
    """What is at hand for a change of one release."""

    sources: Sources
    units: Mapping[str, Unit]
    index: IndexSettings
    release: ReleaseSettings | None
    """None while there is no such release."""

    def unit(self, text: str, period: str) -> str:
        """The id of the unit that a text means in a period; raises UsageError if there is none, or more than one."""
        found, _ = NameBook(dict(self.units)).find(text, parse_period(period))
        if len(found) != 1:
            raise UsageError(f"«{text}»: " + ("chưa rõ là " + ", ".join(found) if found else "không có đơn vị này."))
        return found[0]


def read_all(results: Path) -> Sources:
    """The results with names as ids, drafts aside; raises BuildRefused for what is broken."""
    sources, findings = read_results(results)
    drafts = take_out_drafts(sources)
    findings = [one for one in findings if not drafts.have(one.place.file)] + check_structure(sources)
    stop_at_errors(findings, confirm_later=True)
    stop_at_errors(findings + check_register(sources), confirm_later=True)
    resolve_units(sources, NameBook(read_units(sources.tables["units.csv"])))
    return sources


def open_desk(results: Path, index: str, period: str) -> Desk:
    """The results, read for a change of one release; raises BuildRefused for what is broken, drafts of others aside."""
    folder = f"{index}/{period}"
    sources, findings = read_results(results)
    drafts = take_out_drafts(sources, but={folder})
    findings = [one for one in findings if not drafts.have(one.place.file)]
    if f"{index}/index.yml" not in sources.documents:
        raise UsageError(f"Không có chỉ số «{index}». Đang có: {', '.join(sources.folders())}.")
    findings += check_structure(sources)
    stop_at_errors(findings, confirm_later=True)
    stop_at_errors(findings + check_register(sources), confirm_later=True)
    units = read_units(sources.tables["units.csv"])
    resolve_units(sources, NameBook(units))
    file = f"{folder}/release.yml"
    release = settings_of(ReleaseSettings, sources, file) if file in sources.documents else None
    return Desk(sources, units, settings_of(IndexSettings, sources, f"{index}/index.yml"), release)
