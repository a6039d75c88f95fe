"""Decisions: cited as the rules of clerical work want it, signed by whom they name, with annexes that there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.model.decisions import Cited, Decision, DecisionFile

UNNUMBERED = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")
"""Types that are cited by title, without a number (Nghị định 30/2020/NĐ-CP, phụ lục I)."""
SYMBOLS = {"decision": "QĐ", "notice": "TB"}
"""How the symbol of each form begins."""
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class DecisionText:
    """One decision with its place."""

    release: ReleaseText
    position: int
    decision: Decision

    @property
    def file(self) -> str:
        """The file that it stands in."""
        return f"{self.release.folder}/decision.yml"


def decision_texts(prepared: Prepared) -> Iterator[DecisionText]:
    """All decisions of all releases."""
    for release in prepared.releases:
        if document := prepared.sources.documents.get(f"{release.folder}/decision.yml"):
            for position, decision in enumerate(DecisionFile.model_validate(document.content).decisions):
                yield DecisionText(release, position, decision)


def _place(prepared: Prepared, one: DecisionText, *path: str | int) -> Place:
    return Place(one.file, prepared.sources.documents[one.file].line(("decisions", one.position, *path)))


def wrong_citation(prepared: Prepared) -> Iterator[Finding]:
    """A law is cited by number, another document without, or one that is younger than the decision."""
    for one in decision_texts(prepared):
        cited: list[tuple[Path, Cited]] = [(("bases", row), base) for row, base in enumerate(one.decision.bases)]
        if one.decision.proposal and one.decision.proposal.document:
            cited.append((("proposal", "document"), one.decision.proposal.document))
        for path, base in cited:
            if problem := _citation_problem(base, one.decision):
                yield Finding("wrong_citation", _place(prepared, one, *path), base.type, {"what": problem})


def _citation_problem(base: Cited, decision: Decision) -> Phrase | None:
    if base.type in UNNUMBERED:
        if base.number:
            return Phrase("law_has_number", {"number": base.number})
        if not base.title:
            return Phrase("law_without_title")
    elif not base.number:
        return Phrase("number_is_lacking")
    if base.date is None and base.type != "Hiến pháp":
        return Phrase("date_is_lacking")
    if base.date and base.date > decision.date:
        return Phrase("cited_is_younger", {"date": base.date.isoformat(), "signed": decision.date.isoformat()})
    return None


def wrong_signature(prepared: Prepared) -> Iterator[Finding]:
    """The capacity of the one who signed does not fit the authority, or the office is not said."""
    for one in decision_texts(prepared):
        signature = one.decision.signature
        ways = [acting.by for acting in signature.acting]
        problem = None
        if one.decision.authority == "body" and ways[:1] != ["TM"]:
            problem = Phrase("body_without_tm")
        elif "TM" in ways[one.decision.authority == "body" :]:
            problem = Phrase("head_with_tm")
        elif signature.position is None and ways[-1:] != ["Q"]:
            problem = Phrase("position_is_lacking")
        if problem:
            yield Finding("wrong_signature", _place(prepared, one, "signature"), None, {"what": problem})


def name_not_published(prepared: Prepared) -> Iterator[Finding]:
    """A name of a person is given where the publisher shows offices only."""
    for one in decision_texts(prepared):
        if one.decision.signature.name and not one.release.settings.publish_names:
            yield Finding("name_not_published", _place(prepared, one, "signature", "name"))


def symbol_against_form(prepared: Prepared) -> Iterator[Finding]:
    """A decision bears the symbol of a notice, or the other way round."""
    for one in decision_texts(prepared):
        expected = SYMBOLS[one.decision.form]
        if one.decision.symbol.split("-")[0] != expected:
            facts: dict[str, Fact] = {"expected": expected, "form": one.decision.form}
            yield Finding("symbol_against_form", _place(prepared, one, "symbol"), one.decision.symbol, facts)


def decided_too_early(prepared: Prepared) -> Iterator[Finding]:
    """A decision is dated before its period began."""
    for one in decision_texts(prepared):
        if one.decision.date < one.release.period.first:
            facts: dict[str, Fact] = {"key": "date", "first": one.release.period.first.isoformat()}
            place = _place(prepared, one, "date")
            yield Finding("announced_too_early", place, one.decision.date.isoformat(), facts)


def decision_twice(prepared: Prepared) -> Iterator[Finding]:
    """One document is written down twice, or two of one file have one id."""
    first: dict[tuple[str, str, str], DecisionText] = {}
    identities: dict[tuple[str, str], DecisionText] = {}
    for one in decision_texts(prepared):
        key = (one.decision.code, one.decision.issuer.vi, one.decision.date.isoformat())
        if (other := first.setdefault(key, one)) is not one:
            place = _place(prepared, one, "number")
            yield Finding(
                "decision_twice", place, one.decision.code, {"other": f"{other.file}:{_place(prepared, other).line}"}
            )
        folders = {one.release.folder, *(annex.release for annex in one.decision.annexes if annex.release)}
        if any(identities.setdefault((folder, one.decision.id), one) is not one for folder in sorted(folders)):
            yield Finding("repeated_id", _place(prepared, one, "id"), one.decision.id, {"key": "decisions"})


def unknown_annex(prepared: Prepared) -> Iterator[Finding]:
    """An annex is of a release or a block that there is not."""
    blocks = {release.folder: [block.id for block in release.settings.blocks] for release in prepared.releases}
    for one in decision_texts(prepared):
        for row, annex in enumerate(one.decision.annexes):
            release = annex.release or one.release.folder
            if release in prepared.sources.left_out:
                continue
            key, value, known = "release", release, list(blocks)
            if release in blocks:
                key, value, known = "block", annex.block, blocks[release]
            if value not in known:
                facts: dict[str, Fact] = {
                    "key": f"annexes.{row}.{key}",
                    "known": ", ".join(known),
                    "nearest": did_you_mean(value, known),
                }
                yield Finding("unknown_reference", _place(prepared, one, "annexes", row, key), value, facts)
