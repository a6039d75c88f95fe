"""All units of a block on one scale, a line for each class, with the bounds between the classes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index
from congbo.model.reasons import BoundReason, Chain, Measured
from congbo.views.charts.strips import FEW, HEIGHT, draw_spread
from congbo.views.classing.class_steps import digits_shown
from congbo.views.context import Context


@dataclass(frozen=True, slots=True)
class ClassStrips:
    """What all lines of a block share."""

    bounds: tuple[str, ...]
    """Positions of the bounds that lie on the scale, in per cent."""
    lowest: str
    highest: str


def draw_class_strips(
    context: Context, index: Index, judged: Judged, chain: Chain
) -> tuple[ClassStrips | None, tuple[str, ...]]:
    """The scale, and an SVG path for each class, best first, in a box of 1000 × 20.

    No scale for fewer than three figures, or where all are equal.
    """
    reason = next((one for one in chain.reasons if isinstance(one, BoundReason)), None)
    measured = reason.measured if reason else Measured(judged.total.column, index.settings.precision, True)
    present = measured.column.present
    values = measured.column.values
    spread = draw_spread(values[present].tolist())
    if spread is None:
        return None, ("",) * len(chain.scheme.classes)
    grain = 1 if len(values) <= FEW else 4

    def ticks(place: int) -> str:
        places = {
            round(spread.place(int(value)) * 10 / grain) * grain for value in values[present & (chain.final == place)]
        }
        return "".join(f"M{at} 0v{HEIGHT}" for at in sorted(places))

    component = reason.rule.on if reason else TOTAL
    digits = digits_shown(index, component, measured)

    def text(value: int) -> str:
        return context.language.formats.number(value, measured.digits, digits)

    low, high = int(np.min(values[present])), int(np.max(values[present]))
    bounds = (spread.place(bound) for bound in (reason.bounds if reason else ()) if low <= bound <= high)
    strips = ClassStrips(tuple(f"{place:.1f}%" for place in bounds), text(low), text(high))
    return strips, tuple(ticks(place) for place in range(len(chain.scheme.classes)))
