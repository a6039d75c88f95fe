"""What may become a site: the results read, checked, assembled and judged, or refused with all that is wrong."""

from __future__ import annotations

from collections.abc import Container
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from congbo.assemble import assemble, read_units, settings_of
from congbo.checks import check_figures, check_register, check_results, check_structure, check_text, check_units
from congbo.checks.prepared import prepare
from congbo.checks.register import unknown_kind
from congbo.confirm import confirm
from congbo.errors import BuildRefused
from congbo.findings import Finding, Severity
from congbo.judge import Results, judge
from congbo.locate import locate
from congbo.making.meanwhile import Meanwhile
from congbo.model.classification import Classification
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.naming import NameBook
from congbo.read import Sources, read_results
from congbo.resolve import resolve_units
from congbo.salvage import HARMLESS, is_hindered, leave_out_broken, without_follow_ups
from congbo.settings import SiteSettings
from congbo.versions.publicity import Drafts, Unreleased, take_back_open_changes, take_out_drafts, without_traces

MANY_CELLS = 300_000
"""More are looked at by another process while this one judges the figures; for less that takes longer than it spares."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The results as they were written, and all findings."""

    results: Results
    findings: tuple[Finding, ...]
    unreleased: tuple[Unreleased, ...] = ()
    """What was kept from the public."""
    sources: Sources = field(default_factory=Sources)
    """The text from which the results were made."""

    def judged_only(self) -> Checked:
        """The same without the text, which takes most of the memory."""
        return replace(self, sources=Sources())


def check(
    results: Path, site: SiteSettings, for_public: bool = False, but: Container[str] = (), workers: int = 1
) -> Checked:
    """The results of a folder; raises BuildRefused with all findings if any of them stops the build.

    `for_public`: of what was not released nothing is looked at, and nothing is kept, `but` the releases of some folders.
    """
    sources, findings = read_results(results)
    drafts = take_out_drafts(sources, but) if for_public else Drafts()
    findings = [one for one in findings if not drafts.have(one.place.file)]
    findings += check_structure(sources)
    is_broken = any(one.severity is Severity.error for one in findings)
    if is_hindered(findings):
        stop_at_errors(findings, confirm_later=True)
    leave_out_broken(sources, findings)
    registered = [*(check_units(sources) if is_broken else check_register(sources)), *unknown_kind(sources, site)]
    findings += registered
    if any(one.severity is Severity.error and one.code not in HARMLESS for one in registered):
        stop_at_errors(findings, confirm_later=True)
    indices = {index: settings_of(IndexSettings, sources, f"{index}/index.yml") for index in sources.folders()}
    releases = {
        (index, period): settings_of(ReleaseSettings, sources, f"{index}/{period}/release.yml")
        for index in indices
        for period in sources.periods(index)
    }
    classifications = {
        index: settings_of(Classification, sources, f"{index}/classification.yml")
        for index in indices
        if f"{index}/classification.yml" in sources.documents
    }
    units = read_units(sources.tables["units.csv"])
    findings += (unresolved := resolve_units(sources, NameBook(units)))
    opened = take_back_open_changes(sources, but) if for_public else []
    lacking = frozenset(one.place.file for one in unresolved if one.severity is Severity.error)
    prepared = prepare(sources, indices, classifications, releases, units, lacking)

    def of_text() -> list[Finding]:
        return without_follow_ups(findings, check_figures(prepared)) if is_broken else check_text(prepared)

    def judged_results() -> Results:
        library = assemble(sources)
        return Results(library, judge(library))

    found, text = None, Meanwhile(of_text, workers if sources.cells > MANY_CELLS else 1)
    try:
        if text.is_begun:
            with suppress(Exception):  # of text that is not in order; that is told next
                found = judged_results()
        findings += text.result()
    finally:
        text.end()
    stop_at_errors(findings, confirm_later=True)
    found = found or judged_results()
    findings = confirm(findings + locate(check_results(found.library, found.judged), sources), releases)
    stop_at_errors(findings)
    return Checked(
        without_traces(found, drafts.units) if for_public else found,
        tuple(findings),
        (*drafts.releases, *opened),
        sources,
    )


def stop_at_errors(findings: list[Finding], confirm_later: bool = False) -> None:
    """Raises BuildRefused if a finding stops the build; `confirm_later`: those that may be confirmed do not yet."""
    stopping = {Severity.error} if confirm_later else {Severity.error, Severity.confirm}
    errors = [finding for finding in findings if finding.severity in stopping]
    if errors:
        raise BuildRefused(f"Có {len(errors)} lỗi trong dữ liệu; chưa dựng trang nào.", findings)
