"""Schemes: what they name is there, one is in force at a time and none is left out, their rules fit each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from congbo.checks.prepared import Prepared
from congbo.checks.references import Path, reference_finding
from congbo.checks.scheme_rules import scheme_problem
from congbo.findings import Fact, Finding, Place
from congbo.model.classification import Cap, Floor, Points, Published, Rule
from congbo.model.periods import parse_period


def scheme_names_what_there_is_not(prepared: Prepared) -> Iterator[Finding]:
    """A scheme or a rule names a group, a component, a class or a unit that there is not."""
    for index, settings in prepared.indices.items():
        blocks = [block.id for block in settings.blocks]
        components = prepared.components(index)
        for number, scheme in enumerate(prepared.schemes(index)):
            mentions: list[tuple[Path, str, Iterable[str]]] = [
                (("blocks",), name, blocks) for name in scheme.blocks
            ] + [(("offices", name), name, prepared.units) for name in scheme.offices]
            for place, rule in enumerate(scheme.rules):
                path: Path = ("rules", place)
                mentions += [((*path, "blocks"), name, blocks) for name in rule.blocks]
                mentions += [((*path, key), name, components) for key, name in _components(rule)]
                mentions += [((*path, key), name, [one.id for one in scheme.classes]) for key, name in _classes(rule)]
            for path, name, known in mentions:
                if name not in known:
                    file = f"{index}/classification.yml"
                    yield reference_finding(prepared, file, ("schemes", number, *path), name, known)


def _components(rule: Rule) -> list[tuple[str, str]]:
    if isinstance(rule, Points):
        return [("bonus", name) for name in rule.bonus] + [("deduction", name) for name in rule.deduction]
    return [] if isinstance(rule, Published) else [("on", rule.on)]


def _classes(rule: Rule) -> list[tuple[str, str]]:
    if isinstance(rule, Floor):
        return [("best", rule.best)]
    if isinstance(rule, Cap):
        return [("class", rule.held), *([("counted", rule.counted)] if rule.counted else [])]
    return []


def wrong_scheme(prepared: Prepared) -> Iterator[Finding]:
    """A scheme has no rule or class, or rules that do not fit its classes or each other."""
    for index, settings in prepared.indices.items():
        file = f"{index}/classification.yml"
        for number, scheme in enumerate(prepared.schemes(index)):
            blocks = scheme.blocks or tuple(block.id for block in settings.blocks)
            directions = {name: row["direction"] for name, row in prepared.components(index).items()}
            is_lower = {name for name, given in directions.items() if (given or settings.direction) == "lower"}
            if problem := scheme_problem(scheme, blocks, settings.precision, is_lower):
                line = prepared.sources.documents[file].line(("schemes", number, "rules"))
                yield Finding("wrong_scheme", Place(file, line), scheme.id, {"what": problem})


def schemes_overlap(prepared: Prepared) -> Iterator[Finding]:
    """Two schemes are in force in one period for one group."""
    for release in prepared.releases:
        for block in release.settings.blocks:
            schemes = [one.id for one in release.classification.schemes if one.covers(release.period, block.id)]
            if len(schemes) > 1:
                facts: dict[str, Fact] = {"period": release.period.id, "schemes": ", ".join(schemes)}
                yield Finding("schemes_overlap", Place(f"{release.index}/classification.yml"), block.id, facts)


def scheme_hole(prepared: Prepared) -> Iterator[Finding]:
    """A release lies between a scheme that has ended and one that has not begun."""
    for release in prepared.releases:
        first, last = release.period.first, release.period.last
        for block in release.settings.blocks:
            if release.scheme(block.id) or not any(block.id in table.column("block") for table in release.tables):
                continue
            known = [one for one in release.classification.schemes if not one.blocks or block.id in one.blocks]
            has_ended = any(one.to and parse_period(one.to).last < first for one in known)
            if has_ended and any(one.from_ and parse_period(one.from_).first > last for one in known):
                place = Place(f"{release.index}/classification.yml")
                yield Finding("scheme_hole", place, block.id, {"period": release.period.id})


SCHEME_CHECKS = (scheme_names_what_there_is_not, wrong_scheme, schemes_overlap, scheme_hole)
"""In order."""
