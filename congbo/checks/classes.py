"""Classes: known, held only by those with a score, and by the scheme's own bounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Place
from congbo.judge import JudgedRelease
from congbo.model.frameworks import TOTAL
from congbo.model.library import Library
from congbo.model.scores import MARKERS
from congbo.numbers import decimal_text, parse_decimal, rescale
from congbo.rules.schemes import classify


def unknown_class(prepared: Prepared) -> Iterator[Finding]:
    """A class is not one of the scheme in force."""
    for release in prepared.releases:
        classes = release.scheme.classes if release.scheme else ()
        words = {word for name in classes for word in (name.id, name.vi, name.en)}
        names = [name.vi for name in classes]
        for table in release.tables:
            if release.scheme is None and "class" in table.header and prepared.schemes(release.index):
                yield Finding("no_scheme", table.head("class"), None, {"period": release.period.id})
                continue
            for row, text in enumerate(table.column("class") if "class" in table.header else ()):
                if text not in words and text not in MARKERS:
                    facts: dict[str, Fact] = {"known": ", ".join(names) or "–", "nearest": did_you_mean(text, names)}
                    yield Finding("unknown_class", table.place(row, "class"), text, facts)


def class_across_the_bound(library: Library, judged: Mapping[str, JudgedRelease]) -> Iterator[Finding]:
    """A score shows as a bound but lies below it, so that readers see the bound beside the lower class."""
    for index in library.indices:
        precision = index.settings.precision
        for release in index.releases:
            for block in judged[release.folder].values():
                rule = block.scheme.rules[0] if block.scheme else None
                if rule is None or rule.kind != "bands" or rule.on not in block.standings:
                    continue
                decimals = index.settings.decimals.total if rule.on == TOTAL else index.settings.decimals.component
                bounds = [
                    rescale(parse_decimal(str(bound), precision), precision, decimals) for bound in rule.bounds.values()
                ]
                exact = [parse_decimal(str(bound), precision) for bound in rule.bounds.values()]
                column = block.standings[rule.on].column
                for row, unit in enumerate(block.result.table.units):
                    score = column.at(row)
                    if score is None:
                        continue
                    seen = rescale(score, precision, decimals)
                    if any(seen >= shown and score < bound for shown, bound in zip(bounds, exact, strict=True)):
                        facts: dict[str, Fact] = {"shown": decimal_text(seen, decimals)}
                        place = Place(f"{index.id}/{release.period.id}/scores.csv", None, rule.on, None, unit)
                        yield Finding("class_across_the_bound", place, decimal_text(score, precision), facts)


def class_without_score(prepared: Prepared) -> Iterator[Finding]:
    """A unit that was not assessed holds a class."""
    for release in prepared.releases:
        for table in release.tables:
            if "class" not in table.header or TOTAL not in table.header:
                continue
            for row, (score, given) in enumerate(zip(table.column(TOTAL), table.column("class"), strict=True)):
                if score == "[n]" and given not in MARKERS:
                    yield Finding("class_without_score", table.place(row, "class"), given)


def class_against_rule(library: Library, judged: Mapping[str, JudgedRelease]) -> Iterator[Finding]:
    """A published class is not the one that the scheme's bounds give."""
    for index in library.indices:
        for release in index.releases:
            for block in judged[release.folder].values():
                scheme, table = block.scheme, block.result.table
                if scheme is None or table.classes is None or scheme.rules[0].kind == "published":
                    continue
                columns = {name: standing.column for name, standing in block.standings.items()}
                expected = classify(scheme, columns, len(table.units), index.settings.precision)
                for row, (text, by_rule) in enumerate(zip(table.classes, expected, strict=True)):
                    score = block.total.column.at(row)
                    if (
                        by_rule is None
                        or text in (by_rule.id, by_rule.vi, by_rule.en)
                        or text in MARKERS
                        or score is None
                    ):
                        continue
                    facts: dict[str, Fact] = {
                        "score": decimal_text(score, index.settings.precision),
                        "expected": by_rule.vi,
                        "scheme": scheme.name.vi,
                    }
                    place = Place(f"{index.id}/{release.period.id}/scores.csv", None, "class", None, table.units[row])
                    yield Finding("class_against_rule", place, text, facts)
