"""Figures for a small tree: each leaf is drawn, each parent computed from its children."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from cells import half_up
from files import DEFINITIONS, Row, read_rows, write_framework, write_release, write_rows

from illustrative.draws import draw, lineage_name, spread
from illustrative.release import last_day, release_facts
from illustrative.roster import existing
from illustrative.versions import STATUS, write_corrections

THOUSAND = 1000
LOWEST = 200
FINE = 10


@dataclass(frozen=True, slots=True)
class Plan:
    """One illustrative index."""

    index: str
    definition: str
    """Name of its tree in `definitions/minh-hoa/`."""
    framework: str
    periods: tuple[str, ...]
    blocks: tuple[str, ...]
    digits: int
    """Decimals of a score."""
    level: int
    """Mean share of the maximum in the first period, in thousandths."""
    growth: int
    """Rise from one period to the next, in thousandths."""
    width: int
    """How far units lie from the mean, in thousandths."""


def write_plan(results: Path, plan: Plan) -> None:
    """Write the framework and all releases of one index."""
    tree = read_rows(DEFINITIONS / "minh-hoa" / f"{plan.definition}.csv")
    folder = results / plan.index
    write_framework(folder, plan.framework, tree)
    columns = ["unit", "block", *(row["component"] for row in tree)]
    for step, period in enumerate(plan.periods):
        day = last_day(period)
        rows = [
            {"unit": unit, "block": block, **_scores(plan, tree, unit, step)}
            for block in plan.blocks
            for unit in existing(block, day.isoformat())
        ]
        write_rows(folder / period / "scores.csv", columns, rows)
        facts = release_facts(plan.framework, "computed", []) | STATUS.get((plan.index, period), {})
        write_release(folder / period, {**facts, "as_of": day} if "-" in period else facts)
        write_corrections(folder / period, plan.index, lambda leaves: _rolled_up(plan, tree, leaves))


def _scores(plan: Plan, tree: list[Row], unit: str, step: int) -> Row:
    leaves = {
        row["component"]: Decimal(row["max_score"]) * _share(plan, unit, row["component"], step)
        for row in tree
        if not any(child["parent"] == row["component"] for child in tree)
    }
    return _rolled_up(plan, tree, leaves)


def _rolled_up(plan: Plan, tree: list[Row], leaves: Mapping[str, Decimal]) -> Row:
    """Compute each parent from its parts."""
    scores: dict[str, Decimal] = {}
    for row in reversed(tree):
        children = [child for child in tree if child["parent"] == row["component"]]
        maximum = Decimal(row["max_score"])
        if not children:
            score = leaves[row["component"]]
        elif children[0]["weight"]:
            score = maximum * sum(
                Decimal(child["weight"]) / 100 * scores[child["component"]] / Decimal(child["max_score"])
                for child in children
            )
        else:
            score = sum((scores[child["component"]] for child in children), Decimal(0))
        scores[row["component"]] = half_up(score, plan.digits)
    return {component: f"{score:f}" for component, score in scores.items()}


def _share(plan: Plan, unit: str, component: str, step: int) -> Decimal:
    """Draw the share of a leaf's maximum that a unit reaches."""
    luck = lineage_name(unit)
    words = f"{plan.index} {luck}"
    thousandths = (
        plan.level
        + step * plan.growth
        + spread(f"strength {luck}", plan.width)
        + spread(words, plan.width // 2)
        + spread(f"{plan.index} {component}", plan.width // 2)
        + spread(f"{words} {component}", plan.width)
        + spread(f"{words} {component} {step}", plan.width // 2)
    )
    fine = draw(f"{words} {component} {step} fine", 0, FINE - 1)
    return Decimal(max(LOWEST, min(THOUSAND - 1, thousandths)) * FINE + fine) / (THOUSAND * FINE)
