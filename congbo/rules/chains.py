"""The chain of a block in a release, and what the scheme before would have made of the same figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from congbo.model.classification import Published, Scheme
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release, Result
from congbo.model.reasons import Chain
from congbo.model.scores import Column
from congbo.rules.comparison import previous_release, result_of
from congbo.rules.field import Field
from congbo.rules.schemes import classify


@dataclass(frozen=True, slots=True)
class Chains:
    """How the units of a block came to their classes."""

    now: Chain | None
    """None where no scheme is in force, or where only the source could say the classes and does not."""
    before: Chain | None
    """By the rules of the scheme that was in force at the release before; None unless it was another."""


def class_chains(
    index: Index, release: Release, result: Result, columns: Mapping[str, Column], parents: Mapping[str, str]
) -> Chains:
    """Both chains of one block; `columns` hold the total, `parents` the unit above each."""
    scheme, units = index.scheme(release.period, result.block.id), result.table.units
    if scheme is None or _waits_for_the_source(scheme, result):
        return Chains(None, None)
    decimals = index.settings.decimals
    field = Field(
        result.framework, columns, len(units), index.settings.precision, decimals.total, decimals.component,
        tuple(parents.get(unit, "") for unit in units),
    )  # fmt: skip
    overrides = {row: release.overrides[unit] for row, unit in enumerate(units) if unit in release.overrides}
    now = classify(scheme, result.block.id, field, result.table.classes, overrides)
    former = former_scheme(index, release, result)
    if former is None or former.id == scheme.id:
        return Chains(now, None)
    return Chains(now, classify(former, result.block.id, field, None, {}))


def _waits_for_the_source(scheme: Scheme, result: Result) -> bool:
    """Whether only the source could say the classes, and its file has none."""
    return isinstance(scheme.founding(result.block.id), Published) and result.table.classes is None


def former_scheme(index: Index, release: Release, result: Result) -> Scheme | None:
    """The scheme of the release before, if its rules can be applied to a total of the same scale."""
    before = previous_release(index, release)
    then = result_of(before, result.block.id)
    if before is None or then is None:
        return None
    if then.framework.components[TOTAL].maximum != result.framework.components[TOTAL].maximum:
        return None
    scheme = index.scheme(before.period, result.block.id)
    return None if scheme is None or isinstance(scheme.founding(result.block.id), Published | None) else scheme
