"""Outcomes of a race as Markdown: what each way took, and how far the aims are reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from benchmarks.peers.outcomes import Outcome

LIMIT, OURS, HUGO = "Reading the CSVs, writing the bytes", "Công Bố, from CSV to verified pages", "Hugo"
STORES = {"memory": "Written to memory (tmpfs)", "disk": "Written to the disk"}
FASTER_THAN_PEERS, FASTER_THAN_HUGO, OVER_LIMIT, MOST_MEMORY = 3.0, 8.0, 5.0, 600e6
"""What was aimed at; memory in bytes."""
KINDS = {OURS: "ours", LIMIT: "limit"}
"""Ways that a chart draws apart."""
HEAD = (
    "| way | seconds | runs | CPU seconds | CPU ms a page | pages a second | peak memory | seconds, in ours |\n"
    "|---|---|---|---|---|---|---|---|\n"
)


def race_text(outcomes: Sequence[Outcome]) -> str:
    """A table for each store and size, then the aims."""
    pieces = [f"{outcomes[0].load}\n\n"] if outcomes and outcomes[0].load else []
    for (store, pages), group in groupby(outcomes, key=lambda one: (one.store, one.pages)):
        some = list(group)
        ours = named(some, OURS)
        size = some[0].size
        pieces.append(f"**{STORES[store]}, {pages:,} scorecards, {size / 1e6:,.0f} MB**\n\n{HEAD}")
        pieces += [f"{row(one, ours)}\n" for one in some]
        pieces.append("\n")
    return "".join([*pieces, "| aim | measured | reached |\n|---|---|---|\n", *aims(outcomes)])


def row(one: Outcome, ours: Outcome | None) -> str:
    """One way to the pages."""
    if not one.walls:
        return f"| {one.name} | {one.remark} | | | | | | |"
    times = f"{one.wall / ours.wall:.1f} ×" if ours and ours.walls else ""
    return (
        f"| {one.name} | {one.wall:.2f} | {len(one.walls)} | {one.cpu:.2f} | {one.cpu / one.pages * 1e3:.3f} "
        f"| {one.pages / one.wall:,.0f} | {one.peak / 1e6:,.0f} MB | {times} |"
    )


def aims(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What was aimed at, at the largest size, in memory."""
    stored = [one for one in outcomes if one.store == "memory" and one.walls] or [one for one in outcomes if one.walls]
    most = max(one.pages for one in stored)
    largest = [one for one in stored if one.pages == most]
    ours, limit, hugo = named(largest, OURS), named(largest, LIMIT), named(largest, HUGO)
    peers = [one for one in largest if one.name not in {OURS, LIMIT}]
    if ours and peers:
        fastest = min(peers, key=lambda one: one.wall)
        words = f"at least {FASTER_THAN_PEERS:.0f} × faster than the fastest peer ({fastest.name})"
        yield aim(words, f"{fastest.wall / ours.wall:.2f} ×", fastest.wall / ours.wall >= FASTER_THAN_PEERS)
    if ours and hugo:
        words = f"at least {FASTER_THAN_HUGO:.0f} × faster than Hugo"
        yield aim(words, f"{hugo.wall / ours.wall:.2f} ×", hugo.wall / ours.wall >= FASTER_THAN_HUGO)
    if ours and limit:
        words = f"at most {OVER_LIMIT:.0f} × reading the CSVs and writing the same bytes"
        yield aim(words, f"{ours.wall / limit.wall:.1f} ×", ours.wall / limit.wall <= OVER_LIMIT)
    if ours:
        words = f"all processes together within {MOST_MEMORY / 1e6:.0f} MB"
        yield aim(words, f"{ours.peak / 1e6:.0f} MB", ours.peak <= MOST_MEMORY)


def aim(words: str, measured: str, is_reached: bool) -> str:
    """One line."""
    return f"| {words} | {measured} | {'yes' if is_reached else 'no'} |\n"


def named(outcomes: Sequence[Outcome], name: str) -> Outcome | None:
    """The outcome of one way, if it has figures."""
    return next((one for one in outcomes if one.name == name and one.walls), None)


def lines_of(outcomes: Sequence[Outcome]) -> dict[str, list[tuple[float, float]]]:
    """Seconds by number of pages, for each way; in memory if that was measured, else on the disk."""
    store = "memory" if any(one.store == "memory" for one in outcomes) else "disk"
    lines: dict[str, list[tuple[float, float]]] = {}
    for one in outcomes:
        if one.store == store and one.walls:
            lines.setdefault(one.name, []).append((one.pages, one.wall))
    return lines
