"""Frameworks: one root, every parent before its children, weights that sum to 100."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from congbo.checks.diagnoses import diagnose
from congbo.checks.nearest import did_you_mean
from congbo.checks.numbers import MOST_DIGITS, NUMBER
from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.model.frameworks import TOTAL
from congbo.model.scores import MARKERS
from congbo.reading.tables import Table


def frameworks_of(prepared: Prepared) -> Iterator[Table]:
    """Every framework's table."""
    return (table for file, table in prepared.sources.tables.items() if "/framework-" in file)


def broken_tree(prepared: Prepared) -> Iterator[Finding]:
    """A framework does not begin with the total, or a component stands before its parent."""
    for table in frameworks_of(prepared):
        seen: set[str] = set()
        for row, (component, parent) in enumerate(zip(table.column("component"), table.column("parent"), strict=True)):
            if row == 0 and (component != TOTAL or parent):
                facts: dict[str, Fact] = {"what": Phrase("root_first")}
                yield Finding("broken_tree", table.place(row, "component"), component, facts)
            elif row and not parent:
                yield Finding("broken_tree", table.place(row, "parent"), component, {"what": Phrase("second_root")})
            elif row and parent not in seen:
                facts = {"what": Phrase("parent_below", {"parent": parent})}
                yield Finding("broken_tree", table.place(row, "parent"), parent, facts)
            seen.add(component)


def wrong_maximum(prepared: Prepared) -> Iterator[Finding]:
    """A maximum or a weight is no number."""
    for table in frameworks_of(prepared):
        for column in ("max_score", "weight"):
            for row, text in enumerate(table.column(column)):
                if NUMBER.fullmatch(text) and column == "max_score":
                    yield from _maximum(prepared, table, row, text)
                elif text and text not in MARKERS and (not NUMBER.fullmatch(text) or text.startswith("-")):
                    what, way, facts = diagnose(text)
                    said: dict[str, Fact] = {"what": Phrase(what, facts), "way": Phrase(way, facts), "example": "12.5"}
                    yield Finding("not_a_number", table.place(row, column), text, said)


def _maximum(prepared: Prepared, table: Table, row: int, text: str) -> Iterator[Finding]:
    precision = prepared.indices[table.file.split("/")[0]].precision
    whole, _, fraction = text.replace(",", ".").partition(".")
    if Decimal(text.replace(",", ".")) <= 0:
        yield Finding("maximum_not_above_zero", table.place(row, "max_score"), text)
    elif len(fraction) > precision:
        facts: dict[str, Fact] = {
            "found": len(fraction),
            "limit": precision,
            "rounded": Phrase("is_it", {"plain": f"{whole}.{fraction[:precision]}".rstrip(".")}),
        }
        yield Finding("too_many_decimals", table.place(row, "max_score"), text, facts)
    elif len(whole) + precision > MOST_DIGITS:
        facts = {"found": len(whole), "limit": MOST_DIGITS - precision}
        yield Finding("too_many_digits", table.place(row, "max_score"), text[:40], facts)


def unknown_sort_of_component(prepared: Prepared) -> Iterator[Finding]:
    """A component's direction or kind is a word that means nothing."""
    for table in frameworks_of(prepared):
        for column, known in (("direction", ("higher", "lower")), ("kind", ("bonus", "deduction", "context"))):
            for row, text in enumerate(table.column(column)):
                if text and text not in known:
                    facts: dict[str, Fact] = {"known": ", ".join(known), "nearest": did_you_mean(text, known)}
                    yield Finding("unknown_kind", table.place(row, column), text, facts)


def component_without_name(prepared: Prepared) -> Iterator[Finding]:
    """A component has no name in one of the languages."""
    for table in frameworks_of(prepared):
        for column in ("component", "name_vi", "name_en"):
            for row, text in enumerate(table.column(column)):
                if not text:
                    yield Finding(
                        "name_missing", table.place(row, column), "", {"other": table.column("component")[row] or "–"}
                    )


def wrong_weights(prepared: Prepared) -> Iterator[Finding]:
    """The weights below a component do not sum to 100."""
    for table in frameworks_of(prepared):
        weights: dict[str, list[tuple[int, str]]] = {}
        for row, record in enumerate(table.records()):
            if record["parent"] and record["kind"] != "context":
                weights.setdefault(record["parent"], []).append((row, record["weight"]))
        for parent, cells in weights.items():
            if all(not text for _, text in cells) or any(text in MARKERS for _, text in cells):
                continue
            try:
                total = sum((Decimal(text.replace(",", ".")) for _, text in cells), Decimal(0))
            except InvalidOperation:  # a cell that is no number is named by wrong_maximum
                continue
            if total != 100:
                row = cells[-1][0]
                yield Finding(
                    "wrong_weights", table.place(row, "weight"), cells[-1][1], {"parent": parent, "sum": str(total)}
                )


def unknown_framework(prepared: Prepared) -> Iterator[Finding]:
    """A release's framework is not one of the index's."""
    for release in prepared.releases:
        known = [method.id for method in release.settings.frameworks]
        file = f"{release.folder}/release.yml"
        chosen = release.release.framework
        for framework in [chosen] if isinstance(chosen, str) else chosen.values():
            if framework not in known:
                line = prepared.sources.documents[file].line(("framework",))
                facts: dict[str, Fact] = {"known": ", ".join(known), "nearest": did_you_mean(framework, known)}
                yield Finding("unknown_framework", Place(file, line), framework, facts)


def address_clash(prepared: Prepared) -> Iterator[Finding]:
    """A component has the id of a unit of the same release."""
    for release in prepared.releases:
        components = prepared.components(release.index)
        for table in release.tables:
            for row, unit in enumerate(table.column("unit")):
                if unit in components:
                    other = f"{release.index}/framework-*.csv: {unit}"
                    yield Finding("address_clash", table.place(row, "unit"), unit, {"other": other})
