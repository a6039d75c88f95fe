"""Who moved furthest: the first few of an order, with everyone who stands level with the last of them."""

from __future__ import annotations

from collections.abc import Sequence

MOST = 3
ROOM = 5
"""So many may be named where several stand level."""


def furthest(steps: Sequence[int | None], most: int = MOST, room: int = ROOM) -> tuple[int, ...]:
    """The positions with the largest steps above zero, largest first.

    Who is level with another is named with it or not at all, so that no name is left out by chance.
    """
    ordered = sorted(
        (position for position, step in enumerate(steps) if step and step > 0),
        key=lambda position: (-(steps[position] or 0), position),
    )
    named = ordered[:most]
    while len(named) < len(ordered) and named and steps[ordered[len(named)]] == steps[named[-1]]:
        named.append(ordered[len(named)])
    if len(named) <= room:
        return tuple(named)
    last = steps[named[-1]]
    return tuple(position for position in named if steps[position] != last)
