"""Applies a scheme's rule to the scores of a block."""

from __future__ import annotations

from collections.abc import Mapping

from congbo.model.indices import ClassName, Scheme
from congbo.model.scores import MARKERS, Column
from congbo.numbers import parse_decimal
from congbo.rules.bands import band_classes
from congbo.rules.quantiles import quantile_groups

Classes = tuple[ClassName | None, ...]
"""By row; None where a unit has no class."""


def classify(scheme: Scheme, columns: Mapping[str, Column], rows: int, precision: int) -> Classes:
    """The classes that bands or quantiles give; nobody has one where the rule's component has no figures."""
    rule = scheme.rules[0]
    if rule.on not in columns:
        return tuple(None for _ in range(rows))
    scores = [columns[rule.on].at(row) for row in range(rows)]
    if rule.kind == "quantiles":
        places = quantile_groups(scores, rule.shares)
    else:
        bounds = [parse_decimal(str(rule.bounds[name.id]), precision) for name in scheme.classes[:-1]]
        places = band_classes(scores, bounds)
    return tuple(None if place is None else scheme.classes[place] for place in places)


def published_classes(scheme: Scheme, texts: tuple[str, ...] | None, rows: int) -> Classes:
    """The classes that the source gives, by id or name."""
    by_word = {word: name for name in scheme.classes for word in (name.id, name.vi, name.en)}
    return tuple(None if text in MARKERS else by_word[text] for text in texts or ("[x]",) * rows)
