"""Seconds over pages, both in powers of ten, one line for each way: an SVG whose layout follows from its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import ceil, floor, log10

Line = Sequence[tuple[float, float]]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 780, 420, 56, 262, 16, 40
LABEL = 17
"""Least distance of two names."""
STYLE = (
    "text{font:13px sans-serif;fill:#444}.grid{stroke:#ccc;stroke-width:1}.line{fill:none;stroke:#888;stroke-width:1.5}"
    ".line.ours{stroke:#9c2f1f;stroke-width:3}.line.limit{stroke-dasharray:4 4}.dot{fill:#888}.dot.ours{fill:#9c2f1f}"
    ".name.ours{fill:#9c2f1f;font-weight:bold}"
)


def growth_chart(lines: Mapping[str, Line], title: str, kinds: Mapping[str, str]) -> str:
    """The chart; `kinds` gives some lines a class of their own."""
    points = [point for line in lines.values() for point in line]
    across = Scale([x for x, _ in points], LEFT, WIDTH - RIGHT)
    up = Scale([y for _, y in points], HEIGHT - BOTTOM, TOP)
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">',
            f'<style>{STYLE}</style><rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
            *(grid_line(up.at(value), f"{value:g} s") for value in up.marks()),
            *(mark(across.at(value), f"{value:,.0f}") for value in across.marks()),
            f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{HEIGHT - 4}" text-anchor="middle">scorecards</text>',
            *drawn(lines, across, up, kinds),
            "</svg>\n",
        )
    )


class Scale:
    """Powers of ten between two places."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self.least, self.most = floor(log10(min(values))), max(ceil(log10(max(values))), floor(log10(min(values))) + 1)
        self.start, self.end = start, end

    def at(self, value: float) -> float:
        """The place of a value."""
        return self.start + (log10(value) - self.least) / (self.most - self.least) * (self.end - self.start)

    def marks(self) -> list[float]:
        """The powers of ten."""
        return [10.0**power for power in range(self.least, self.most + 1)]


def grid_line(y: float, words: str) -> str:
    """A level with its value."""
    return (
        f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{words}</text>'
    )


def mark(x: float, words: str) -> str:
    """A number of pages."""
    return f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{words}</text>'


def drawn(lines: Mapping[str, Line], across: Scale, up: Scale, kinds: Mapping[str, str]) -> Iterator[str]:
    """The lines, each with its name beside its end: at the right for all that go so far."""
    farthest = max(line[-1][0] for line in lines.values())
    ends = {name: up.at(line[-1][1]) for name, line in lines.items()}
    heights = ends | spread({name: ends[name] for name, line in lines.items() if line[-1][0] == farthest})
    for name, line in lines.items():
        kind = kinds.get(name, "")
        places = [(across.at(x), up.at(y)) for x, y in line]
        yield f'<polyline class="line {kind}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in places)}"/>'
        yield from (f'<circle class="dot {kind}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in places)
        x = WIDTH - RIGHT + 8 if line[-1][0] == farthest else places[-1][0] + 8
        yield f'<text class="name {kind}" x="{x:.1f}" y="{heights[name] + 4:.1f}">{escape(name)}</text>'


def spread(heights: Mapping[str, float]) -> dict[str, float]:
    """Heights of names, pushed apart downwards where they would touch, then up again from the bottom."""
    names = sorted(heights, key=lambda name: (heights[name], name))
    placed: dict[str, float] = {}
    for before, name in zip([None, *names], names, strict=False):
        placed[name] = max(heights[name], placed[before] + LABEL if before else heights[name])
    lowest = HEIGHT - BOTTOM + LABEL
    for name in reversed(names):
        placed[name] = min(placed[name], lowest := lowest - LABEL)
    return placed
