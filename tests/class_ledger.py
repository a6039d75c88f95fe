"""Classes by the rules of `classification.yml`, worked out a second time with plain fractions and none of our code."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import floor
from typing import Any

from tests.ledger import BlockLedger, Ledger, load_csv, load_yaml

Classes = dict[str, str]
"""Id of the class by unit; nobody who has none."""
Scores = dict[str, Fraction]


def scheme_of(ledger: Ledger, block: BlockLedger) -> Any:
    """The scheme in force, None if there is none."""
    path = ledger.results / block.index / "classification.yml"
    for scheme in load_yaml(path)["schemes"] if path.is_file() else ():
        named, first, last = scheme.get("periods"), scheme.get("from", ""), scheme.get("to", "9999")
        in_time = block.period in named if named else first <= block.period and block.period[: len(last)] <= last
        if in_time and block.block in scheme.get("blocks", [block.block]):
            return scheme
    return None


def class_names(ledger: Ledger, block: BlockLedger, language: str) -> Classes:
    """The name of the class that each unit must be shown with; empty where it has none."""
    scheme = scheme_of(ledger, block)
    names = {one["id"]: one[language] for one in scheme["classes"]} if scheme else {}
    return {unit: names[given] for unit, given in classes_of(ledger, block).items()}


def classes_of(ledger: Ledger, block: BlockLedger) -> Classes:
    """The class of each unit: of the source where it names classes, else by the rules."""
    scheme = scheme_of(ledger, block)
    if scheme is None:
        return {}
    if "class" in next(iter(block.rows.values())):
        ids = {word: one["id"] for one in scheme["classes"] for word in (one["id"], one["vi"], one["en"])}
        return {unit: ids[row["class"]] for unit, row in block.rows.items() if not row["class"].startswith("[")}
    return classes_by_rule(ledger, block)


def classes_by_rule(ledger: Ledger, block: BlockLedger) -> Classes:
    """The class of each unit by rules and exceptions, whatever the source says."""
    scheme, given = scheme_of(ledger, block), Classes()
    steps: dict[str, Callable[..., Classes]] = {
        "bands": _bands,
        "quantiles": _quantiles,
        "cap": _cap,
        "published": _none,
    }
    for rule in scheme["rules"]:
        if block.block in rule.get("blocks", [block.block]):
            scores = {unit: Fraction(score) for unit, score in block.scores(rule.get("on", "total")).items() if score}
            given = steps[rule["kind"]](rule, [one["id"] for one in scheme["classes"]], scores, given)
    path = ledger.results / block.index / block.period / "overrides.csv"
    for row in load_csv(path) if path.is_file() else ():
        if row["unit"] in block.rows:
            given[row["unit"]] = row["class"]
    return given


def _none(rule: Any, classes: list[str], scores: Scores, given: Classes) -> Classes:
    return {}


def _bands(rule: Any, classes: list[str], scores: Scores, given: Classes) -> Classes:
    bounds = [(name, Fraction(rule["bounds"][name])) for name in classes[:-1]] + [(classes[-1], Fraction(-1))]
    return {unit: next(name for name, bound in bounds if score >= bound) for unit, score in scores.items()}


def _quantiles(rule: Any, classes: list[str], scores: Scores, given: Classes) -> Classes:
    ordered = sorted(scores.values())
    cuts = []
    for share in rule["shares"]:
        position = Fraction(share) / 100 * (len(ordered) - 1)
        low, high = ordered[floor(position)], ordered[min(floor(position) + 1, len(ordered) - 1)]
        cuts.append(low + (position - floor(position)) * (high - low))
    return {unit: classes[sum(score < cut for cut in cuts)] for unit, score in scores.items()}


def _cap(rule: Any, classes: list[str], scores: Scores, given: Classes) -> Classes:
    """Of the class `counted`, whole numbers rounded down, those of one score at the edge all out."""
    if (rule["of"], rule.get("rounding", "down"), rule.get("ties", "out")) != ("exactly", "down", "out"):
        raise NotImplementedError(rule)
    held = sorted((unit for unit in given if given[unit] == rule["class"]), key=lambda unit: -scores[unit])
    good, below = list(given.values()).count(rule["counted"]), classes[classes.index(rule["class"]) + 1]
    joins = below == rule["counted"]
    places = next(
        places
        for places in range(len(held), -1, -1)
        if places <= Fraction(rule["share"]) / 100 * (good + joins * (len(held) - places))
    )
    out = {scores[unit] for unit in held[places:]}
    return given | {unit: below for unit in held if scores[unit] in out}
