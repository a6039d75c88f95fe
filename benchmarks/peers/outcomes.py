"""What a race has shown, as a file that documentation is made from."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way to the pages, at one size, on one kind of store."""

    name: str
    store: str
    """`memory` or `disk`."""
    pages: int
    size: int
    """Bytes of the pages."""
    walls: tuple[float, ...]
    """Seconds by the clock, run by run; none if it did not come to an end."""
    cpus: tuple[float, ...]
    peak: int
    """Bytes, the most of all runs."""
    remark: str = ""
    """Why there are no figures, or what is wrong with the pages."""
    load: str = ""
    """How busy the machine was before the race, in words."""

    @property
    def wall(self) -> float:
        """Median seconds."""
        return statistics.median(self.walls)

    @property
    def cpu(self) -> float:
        """Median processor seconds."""
        return statistics.median(self.cpus)


def write_outcomes(path: Path, outcomes: Sequence[Outcome]) -> None:
    """One outcome a line."""
    lines = ",\n".join(json.dumps(asdict(one), ensure_ascii=False) for one in outcomes)
    path.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def read_outcomes(path: Path) -> list[Outcome]:
    """The outcomes of a file."""
    return [
        Outcome(**{**one, "walls": tuple(one["walls"]), "cpus": tuple(one["cpus"])})
        for one in json.loads(path.read_text(encoding="utf-8"))
    ]
