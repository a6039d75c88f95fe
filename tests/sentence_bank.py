"""The banks of `tests/sentences/`: situations, each with the exact sentence in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jinja2 import Template

from congbo.languages import load_language
from congbo.render import Renderer
from congbo.views.context import Context
from congbo.yaml_text import parse_yaml
from tests.builders import (
    TEMPLATES,
    TESTS,
    UNIT_HEAD,
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    release_yml,
    site_settings,
    small_results,
)

BANDS = lines(
    "schemes:",
    "  - id: s",
    "    from: '2000'",
    "    name: {vi: Xếp loại, en: Class}",
    "    basis: {vi: K, en: B}",
    "    classes: [{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}, {id: weak, vi: Yếu, en: Weak}]",
    "    rules: [{kind: bands, bounds: {good: 80, fair: 50}}]",
)
"""What `classification: bands` stands for."""
TAGS = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Situation:
    """One entry of a bank."""

    name: str
    says: str
    """The macro that says it."""
    facts: Mapping[str, Any]
    sentences: Mapping[str, str]
    """By language; empty where nothing may be said."""


def situations(bank: str) -> list[Situation]:
    """All entries of a bank."""
    entries: Any = parse_yaml((TESTS / "sentences" / f"{bank}.yml").read_text(encoding="utf-8")).content
    return [Situation(one["case"], one["says"], one, {"vi": one["vi"], "en": one["en"]}) for one in entries]


def results_of(situation: Situation) -> Files:
    """The `results/` folder that a situation describes; the last release is `now`."""
    facts = situation.facts
    releases = dict(facts.get("releases", {}))
    if "before" in facts:
        releases["2023"] = facts["before"]
    if "now" in facts:
        releases["2024"] = facts["now"]
    parts = facts.get("parts", "").split(", ") if facts.get("parts") else []
    units = sorted({unit for scores in releases.values() for unit, *_ in cells(scores)})
    scheme = facts.get("classification", "")
    classification = {"classification": BANDS if scheme == "bands" else scheme} if scheme else {}
    files = small_results(
        units=units_csv(units, facts.get("regions", {})),
        index=index_yml(**{"min_coverage": "'0.5'"} | facts.get("index", {})),
        framework=framework_csv(*parts),
        **classification,
    )
    files = {name: text for name, text in files.items() if "/2024/" not in name}
    head = ["unit", "block", "total", "rank", "total:ci_low", "total:ci_high", *(part.split()[0] for part in parts)]
    for period, scores in releases.items():
        settings = facts.get("release", {}) if period == max(releases) else {}
        files[f"x/{period}/release.yml"] = release_yml(**settings)
        files[f"x/{period}/scores.csv"] = table(head, scores)
    return files


def units_csv(units: list[str], regions: Mapping[str, str]) -> str:
    """`units.csv` with provinces of these names, some of them in a region."""
    return lines(UNIT_HEAD, *(f"{unit.lower()},province,,{unit},{unit},,{regions.get(unit, '')},,," for unit in units))


def cells(scores: str) -> Iterator[list[str]]:
    """`A 65.40 #1 ~64~67 5 6, B 60` by unit: its total, its published rank, its interval, the scores of its parts."""
    for entry in scores.split(", "):
        yield entry.split()


def table(head: list[str], scores: str) -> str:
    """`scores.csv`."""
    left_out = {"rank"} if "#" not in scores else set()
    left_out |= {"total:ci_low", "total:ci_high"} if "~" not in scores else set()
    rows = []
    for unit, total, *rest in cells(scores):
        given = {"unit": unit.lower(), "block": "provinces", "total": total}
        parts = iter(head[6:])
        for one in rest:
            if one[0] == "#":
                given["rank"] = one[1:]
            elif one[0] == "~":
                _, given["total:ci_low"], given["total:ci_high"] = one.split("~")
            else:
                given[next(parts)] = one
        rows.append(",".join(given.get(name, "[x]") for name in head if name not in left_out))
    return lines(",".join(name for name in head if name not in left_out), *rows)


def context_in(situation: Situation, language: str) -> Context:
    """What views of a situation are made from."""
    return context_of(results_of(situation), language)


def component(name: str, language: str) -> Template:
    """A component with its macros."""
    renderer = Renderer(TEMPLATES, load_language(language, TEMPLATES), site_settings().name)
    return renderer.environment.get_template(f"components/{name}.html")


def plain(html: str) -> str:
    """The words that a reader sees, on one line."""
    return " ".join(TAGS.sub("", html).split())
