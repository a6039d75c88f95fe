"""What a merged unit would have had before it existed, by the publisher's rule: the mean of its predecessors."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from congbo.model.frameworks import TOTAL, Framework
from congbo.model.scores import MARKERS
from congbo.model.units import Register
from congbo.rules.aggregation import share_of

Figures = Mapping[str, Mapping[str, int | None]]
"""Stored figures by unit and component."""


def merged_from(register: Register, unit: str) -> list[str]:
    """The units that were merged into this one as it began; none if it existed before."""
    begins = register.units[unit].states[0].valid_from
    return [event.predecessor for event in register.origins(unit) if event.kind == "merge" and event.on == begins]


def lacking(figures: Figures) -> list[str]:
    """The units that lack a figure; then there is no mean."""
    return [unit for unit, own in figures.items() if any(value is None for value in own.values())]


def mean_total(framework: Framework, figures: Figures) -> Fraction | None:
    """The total that the framework makes of the means, exact, in stored precision; nothing may be lacking.

    None where the framework does not say how the total comes about.
    """
    components = next(iter(figures.values()))
    means = {
        component: Fraction(sum(own[component] or 0 for own in figures.values()), len(figures))
        for component in components
    }
    return _score(framework, TOTAL, means)


def _score(framework: Framework, component: str, means: Mapping[str, Fraction]) -> Fraction | None:
    if component in means:
        return means[component]
    parts = [part for part in framework.children(component) if part.kind != "context"]
    if not parts or any(part.weight in MARKERS for part in parts):
        return None
    scores = [_score(framework, part.id, means) for part in parts]
    shares = [share_of(part, framework.components[component]) for part in parts]
    known = [score for score in scores if score is not None]
    if len(known) < len(parts):
        return None
    return sum((share * score for share, score in zip(shares, known, strict=True)), Fraction(0))
