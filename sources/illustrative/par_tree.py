"""The trees of the illustrative PAR index: fields, criteria and sub-criteria with their maxima."""

from dataclasses import dataclass
from decimal import Decimal

from files import DEFINITIONS, Row, read_rows

TOTAL = {
    "component": "total",
    "name_vi": "Chỉ số cải cách hành chính",
    "name_en": "Administrative reform index",
    "short_vi": "Tổng điểm",
    "short_en": "Total",
}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A component that is marked itself."""

    component: str
    maximum: int
    """Highest mark, in hundredths of a point."""
    is_survey: bool


@dataclass(frozen=True, slots=True)
class Tree:
    """One block's criteria in one set."""

    components: tuple[str, ...]
    """All below the total, parents before children."""
    leaves: tuple[Leaf, ...]
    rows: tuple[Row, ...]
    """The tree as a framework file has it."""

    def leaves_under(self, component: str) -> list[str]:
        """List the leaves that make up a component; itself if it is one."""
        if component == "total":
            return [leaf.component for leaf in self.leaves]
        return [leaf.component for leaf in self.leaves if f"{leaf.component}-".startswith(f"{component}-")]


def par_tree(block: str, framework: str) -> Tree:
    """Read the tree of a block in one set of criteria."""
    definitions = read_rows(DEFINITIONS / "minh-hoa" / f"par-{block}.csv")
    leaves = tuple(
        Leaf(row["component"], int(Decimal(row[framework]) * 100), row["how"] == "survey")
        for row in definitions
        if row[framework]
    )
    tree = Tree(tuple(row["component"] for row in definitions), leaves, ())
    maximum_by_leaf = {leaf.component: leaf.maximum for leaf in leaves}
    rows = [
        {
            **{column: row[column] for column in ("component", "name_vi", "name_en", "short_vi", "short_en")},
            "parent": _parent(row["component"]),
            "max_score": _points(sum(maximum_by_leaf[leaf] for leaf in tree.leaves_under(row["component"]))),
        }
        for row in (TOTAL, *definitions)
    ]
    return Tree(tree.components, leaves, tuple(rows))


def _parent(component: str) -> str:
    if component == "total":
        return ""
    return component.rpartition("-")[0] or "total"


def _points(number: int) -> str:
    return f"{Decimal(number) / 100:f}"
