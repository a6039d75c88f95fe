"""Published classes against those that the rules give: bounds, exceptions and caps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

import numpy as np

from congbo.findings import Fact, Finding, Place
from congbo.judge import Judged, JudgedRelease
from congbo.model.classification import Bands
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Library, Release
from congbo.model.reasons import NO_CLASS, BoundReason, CapReason, Chain, OverrideReason, PublishedReason
from congbo.numbers import decimal_text, rescale
from congbo.rules.cap import quota_of, rows_of

Judgements = Mapping[str, JudgedRelease]


def chains_of(library: Library, judged: Judgements) -> Iterator[tuple[Index, Release, Judged, Chain]]:
    """Every block that is classified."""
    for index in library.indices:
        for release in index.releases:
            for block in judged[release.folder].values():
                if block.chain:
                    yield index, release, block, block.chain


def _place(release: Release, column: str, unit: str | None = None, file: str = "scores.csv") -> Place:
    return Place(f"{release.folder}/{file}", None, column, None, unit)


def class_across_the_bound(library: Library, judged: Judgements) -> Iterator[Finding]:
    """A figure shows as a bound but lies below it, so that readers see the bound beside the lower class."""
    for index, release, block, chain in chains_of(library, judged):
        for reason in chain.reasons:
            if not isinstance(reason, BoundReason) or not isinstance(reason.rule, Bands) or reason.rule.of == "share":
                continue
            measured, decimals = reason.measured, index.settings.decimals
            shown = decimals.total if reason.rule.on == TOTAL else decimals.component
            sign = 1 if measured.higher_is_better else -1
            seen_bounds = [sign * rescale(bound, measured.digits, shown) for bound in reason.bounds]
            for row in np.flatnonzero(measured.column.present).tolist():
                score = int(measured.column.values[row])
                seen = rescale(score, measured.digits, shown)
                pairs = zip(seen_bounds, reason.bounds, strict=True)
                if any(sign * seen >= seen_bound and sign * score < sign * bound for seen_bound, bound in pairs):
                    facts: dict[str, Fact] = {"shown": decimal_text(seen, shown)}
                    place = _place(release, reason.rule.on, block.result.table.units[row])
                    yield Finding("class_across_the_bound", place, decimal_text(score, measured.digits), facts)


def class_against_rule(library: Library, judged: Judgements) -> Iterator[Finding]:
    """A published class is not the one that rules and exceptions give."""
    for index, release, block, chain in chains_of(library, judged):
        if not chain.is_published or any(isinstance(reason, PublishedReason) for reason in chain.reasons):
            continue
        table, excepted = block.result.table, overridden(chain)
        differs = (chain.by_rule != chain.final) & (chain.by_rule >= 0) & (chain.final >= 0)
        for row in np.flatnonzero(differs).tolist():
            score = block.total.column.at(row)
            facts: dict[str, Fact] = {
                "score": "–" if score is None else decimal_text(score, index.settings.precision),
                "expected": chain.scheme.classes[chain.by_rule[row]].vi,
                "scheme": chain.scheme.name.vi,
            }
            code = "class_against_override" if row in excepted else "class_against_rule"
            yield Finding(code, _place(release, "class", table.units[row]), (table.classes or ())[row], facts)


def overridden(chain: Chain) -> set[int]:
    """The rows whose class an exception sets."""
    return {row for reason in chain.reasons if isinstance(reason, OverrideReason) for row in reason.overrides}


def override_without_effect(library: Library, judged: Judgements) -> Iterator[Finding]:
    """An exception gives the class that the rule gives anyway."""
    for _, release, block, chain in chains_of(library, judged):
        for before, reason in pairwise(chain.reasons):
            for row, override in reason.overrides.items() if isinstance(reason, OverrideReason) else ():
                if before.after[row] == reason.after[row]:
                    place = _place(release, "class", block.result.table.units[row], "overrides.csv")
                    yield Finding("override_without_effect", place, override.given)


def cap_exceeded(library: Library, judged: Judgements) -> Iterator[Finding]:
    """More units hold a class by the source than its cap allows; those with an exception do not count."""
    for _, release, block, chain in chains_of(library, judged):
        excepted = list(overridden(chain))
        published = chain.final.copy()
        published[excepted] = np.where(published[excepted] == NO_CLASS, NO_CLASS, len(chain.scheme.classes))
        caps = [reason for reason in chain.reasons if isinstance(reason, CapReason)] if chain.is_published else []
        for reason, rows in ((cap, rows) for cap in caps for rows in rows_of(cap.groups).values()):
            held, by_rule = (int((places[rows] == reason.capped).sum()) for places in (published, reason.after))
            quota = quota_of(reason.rule, chain.scheme, published[rows])
            if held > max(quota.places, by_rule):
                facts: dict[str, Fact] = {
                    "class": chain.scheme.classes[reason.capped].vi,
                    "share": str(reason.rule.share),
                    "places": quota.places,
                    "block": block.result.block.name.vi,
                }
                yield Finding("cap_exceeded", _place(release, "class"), str(held), facts)


CLASS_RULE_CHECKS = (class_against_rule, class_across_the_bound, cap_exceeded, override_without_effect)
"""In order."""
