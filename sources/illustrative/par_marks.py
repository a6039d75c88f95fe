"""Invented marks of the PAR index: what a unit gives itself, what the appraisers and the survey give it."""

from dataclasses import dataclass
from itertools import pairwise

from illustrative.draws import draw, lineage_name, spread
from illustrative.par_tree import Leaf, Tree

LEVEL, GROWTH, LOWEST, FULL = 852, 9, 350, 1000
REVIEW_STEP = 5
MEASURES = ("self", "appraised", "survey")


@dataclass(frozen=True, slots=True)
class Mark:
    """Marks of one leaf in hundredths of a point; `None` where the measure does not apply."""

    self: int | None
    appraised: int | None
    survey: int | None

    @property
    def score(self) -> int:
        """The final mark."""
        return (self.appraised or 0) + (self.survey or 0)


Marks = dict[str, Mark]


def draw_marks(tree: Tree, unit: str, year: int) -> Marks:
    """Draw the marks of one unit in one year."""
    return {leaf.component: _draw_mark(leaf, lineage_name(unit), year) for leaf in tree.leaves}


def _draw_mark(leaf: Leaf, luck: str, year: int) -> Mark:
    words = f"par {luck} {leaf.component}"
    field = leaf.component.partition("-")[0]
    thousandths = (
        LEVEL
        + GROWTH * (year - 2023)
        + spread(f"strength {luck}", 110)
        + spread(f"par {luck} {year}", 30)
        + spread(f"par {luck} {field}", 60)
        + spread(f"par {leaf.component}", 70)
        + spread(f"{words} {year}", 140)
    )
    hundredths = leaf.maximum * max(LOWEST, min(FULL, thousandths)) // FULL
    if leaf.is_survey:
        return Mark(None, None, hundredths)
    appraised = hundredths // REVIEW_STEP * REVIEW_STEP
    room = (leaf.maximum - appraised) // REVIEW_STEP
    claimed = appraised + draw(f"{words} {year} self", 0, room) * REVIEW_STEP
    return Mark(claimed, appraised, None)


def make_a_tie(tree: Tree, marks_by_unit: dict[str, Marks]) -> None:
    """Lift the lower of the two closest totals to the upper one, so that a tie can be seen."""
    total = {unit: sum(mark.score for mark in marks.values()) for unit, marks in marks_by_unit.items()}
    order = sorted(total, key=lambda unit: (-total[unit], unit))
    pairs = [(total[upper] - total[lower], upper, lower) for upper, lower in pairwise(order)]
    gap, _, lower = min(pair for pair in pairs if pair[0] > 0)
    for leaf in tree.leaves:
        mark = marks_by_unit[lower].get(leaf.component)
        if mark and mark.survey is not None and mark.survey + gap <= leaf.maximum:
            marks_by_unit[lower][leaf.component] = Mark(None, None, mark.survey + gap)
            return
    raise ValueError("no survey mark has room for the tie")
