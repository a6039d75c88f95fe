"""The figures of `results/` read a second time, by means of the standard library and none of our code."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

RESULTS = Path(__file__).resolve().parent.parent / "results"
SIGN = {"vi": ",", "en": "."}
Score = Decimal | None


def load_yaml(path: Path) -> Any:
    """A YAML file whose scalars are all text."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506


def load_csv(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def number(cell: str) -> Score:
    """A cell's number, None if it is marked as missing."""
    return None if cell.startswith("[") else Decimal(cell)


def shown(score: Score, decimals: int, language: str) -> str:
    """What a reader has to see; nothing where there is no score."""
    if score is None:
        return ""
    return f"{rounded(score, decimals):f}".replace(".", SIGN[language])


def rounded(score: Decimal, decimals: int) -> Decimal:
    """A score of so many digits, halves away from zero."""
    return score.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def competition_ranks(score_by_unit: dict[str, Score]) -> dict[str, int]:
    """1, 2, 2, 4: one more than there are better ones."""
    known = [score for score in score_by_unit.values() if score is not None]
    return {
        unit: 1 + sum(other > score for other in known) for unit, score in score_by_unit.items() if score is not None
    }


@dataclass
class BlockLedger:
    """One block of one release."""

    index: str
    period: str
    block: str
    settings: Any
    framework: str
    components: list[dict[str, str]]
    rows: dict[str, dict[str, str]]
    size: int
    status: str = "final"

    @property
    def names(self) -> list[str]:
        """The components that have figures, without the total."""
        first = next(iter(self.rows.values()))
        return [row["component"] for row in self.components if row["parent"] and row["component"] in first]

    @property
    def dimensions(self) -> list[str]:
        """The components directly below the total."""
        return [row["component"] for row in self.components if row["parent"] == "total"]

    def decimals(self, component: str) -> int:
        """Digits shown."""
        return int(self.settings["decimals"]["total" if component == "total" else "component"])

    def score(self, unit: str, component: str) -> Score:
        """A unit's score; the total summed where the file has none."""
        row = self.rows[unit]
        if component in row:
            return number(row[component])
        if self.settings["aggregation"] != "sum":
            return None
        parts = [number(row[part]) for part in self.dimensions]
        return None if None in parts else sum((part for part in parts if part is not None), Decimal(0))

    def scores(self, component: str) -> dict[str, Score]:
        """By unit."""
        return {unit: self.score(unit, component) for unit in self.rows}

    def ranks(self, component: str) -> dict[str, int]:
        """By unit, those that pages must show: official ones, else computed ones, else none."""
        if self.status == "withdrawn":
            return {}
        first = next(iter(self.rows.values()))
        if component == "total" and "rank" in first:
            return {unit: int(row["rank"]) for unit, row in self.rows.items() if not row["rank"].startswith("[")}
        return self.computed_ranks(component)

    def computed_ranks(self, component: str) -> dict[str, int]:
        """By unit; none where the publisher gives none, too few units have a figure, or it is no result in force."""
        if self.status in {"forecast", "withdrawn"}:
            return {}
        ranks = competition_ranks(self.scores(component))
        covered = Decimal(len(ranks)) / self.size >= Decimal(self.settings.get("min_coverage", "0.8"))
        return ranks if covered and self.settings["ranking"]["publish"] == "all" else {}


@dataclass
class Ledger:
    """All releases of all indices."""

    results: Path = RESULTS

    @cached_property
    def blocks(self) -> list[BlockLedger]:
        """Every block of every release, in order of index and period."""
        return list(self._read())

    def _read(self) -> Iterator[BlockLedger]:
        for index in sorted(path.parent for path in self.results.glob("*/index.yml")):
            settings = load_yaml(index / "index.yml")
            for folder in sorted(path.parent for path in index.glob("*/release.yml")):
                release = load_yaml(folder / "release.yml")
                if (self.results / "addresses.csv").is_file() and not (folder / "published.csv").is_file():
                    continue
                for block in settings["blocks"]:
                    yield from self._block(index, folder, settings, release, block["id"])

    @staticmethod
    def _block(index: Path, folder: Path, settings: Any, release: Any, block: str) -> Iterator[BlockLedger]:
        framework = release["framework"] if isinstance(release["framework"], str) else release["framework"].get(block)
        own = folder / f"scores-{block}.csv"
        table = own if own.is_file() else folder / "scores.csv"
        if framework is None or not table.is_file():
            return
        rows = {row["unit"]: row for row in load_csv(table) if row["block"] == block}
        if rows:
            size = max(len(rows), int(release.get("expected_units", {}).get(block, 0)))
            components = load_csv(index / f"framework-{framework}.csv")
            yield BlockLedger(
                index.name, folder.name, block, settings, framework, components, rows, size, release["status"]
            )

    def block(self, index: str, period: str, block: str = "provinces") -> BlockLedger:
        """One of them."""
        return next(one for one in self.blocks if (one.index, one.period, one.block) == (index, period, block))

    def before(self, later: BlockLedger) -> BlockLedger | None:
        """The same block in the release before, if periods are of one length."""
        if later.status in {"forecast", "withdrawn"}:
            return None
        earlier = [one for one in self.blocks if (one.index, one.block) == (later.index, later.block)]
        earlier = [one for one in earlier if one.status not in {"forecast", "withdrawn"}]
        earlier = [one for one in earlier if len(one.period) == len(later.period) and one.period < later.period]
        return earlier[-1] if earlier else None

    @staticmethod
    def comparable(later: BlockLedger, earlier: BlockLedger, component: str) -> bool:
        """Whether index.yml lets a component be compared."""
        if later.framework == earlier.framework:
            return True
        method = next(one for one in later.settings["frameworks"] if one["id"] == later.framework)
        return earlier.framework in method["comparable_with"] and component in method["comparable_components"]
