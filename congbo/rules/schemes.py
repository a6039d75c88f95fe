"""Runs the rules of a scheme over a block, and keeps the whole chain from figures to classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from congbo.model.classification import Bands, Cap, Coverage, Floor, Points, Published, Quantiles, Rule, Scheme
from congbo.model.reasons import NO_CLASS, Chain, CoverageReason, Lack, Override, PointsReason, PublishedReason, Reason
from congbo.model.scores import Flags, Integers
from congbo.rules.bands import by_bands
from congbo.rules.cap import by_cap
from congbo.rules.coverage import by_coverage
from congbo.rules.field import Field
from congbo.rules.floor import by_floor
from congbo.rules.override import by_override
from congbo.rules.points import by_points
from congbo.rules.published import by_source, published_classes
from congbo.rules.quantiles import by_quantiles

Texts = Sequence[str] | None
"""The class column as it is written; None where there is none."""


def classify(scheme: Scheme, block: str, field: Field, texts: Texts, overrides: Mapping[int, Override]) -> Chain:
    """The classes of a block: by rule, then by exception; where the source names classes, these stand at last."""
    reasons: list[Reason] = []
    by_rule = np.full(field.size, NO_CLASS, dtype=np.int64)
    for rule in scheme.rules_of(block):
        reason = apply(rule, scheme, field, by_rule, texts)
        if isinstance(reason, PointsReason):
            field = field.with_total(reason.total)
        reasons.append(reason)
        by_rule = reason.after
    if overrides:
        reasons.append(by_override(overrides, scheme, by_rule))
        by_rule = reasons[-1].after
    final = by_rule if texts is None else published_classes(scheme, texts)
    return Chain(scheme, tuple(reasons), by_rule, texts is not None, final, _lacks(reasons, texts, final))


def apply(rule: Rule, scheme: Scheme, field: Field, before: Integers, texts: Texts) -> Reason:
    """One rule for a whole block."""
    match rule:
        case Bands():
            return by_bands(rule, scheme, field)
        case Quantiles():
            return by_quantiles(rule, field)
        case Published():
            return by_source(rule, scheme, texts, field.size)
        case Floor():
            return by_floor(rule, scheme, field, before)
        case Coverage():
            return by_coverage(rule, field, before)
        case Cap():
            return by_cap(rule, scheme, field, before)
        case Points():
            return by_points(rule, field, before)


def _lacks(reasons: Sequence[Reason], texts: Texts, final: Integers) -> Flags:
    """Why those who have no class have none."""
    lacks = np.full(len(final), Lack.no_figure if reasons else Lack.no_rule, dtype=np.uint8)
    for reason in reasons:
        if isinstance(reason, CoverageReason):
            lacks[~reason.is_enough] = Lack.too_little_known
    if texts is not None or any(isinstance(reason, PublishedReason) for reason in reasons):
        lacks[:] = Lack.not_published
    lacks[final != NO_CLASS] = Lack.none
    return lacks
