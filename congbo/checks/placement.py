"""Figures stand where the block's framework has a place for them."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.checks.numbers import FIXED, columns_of
from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding
from congbo.model.scores import MARKERS


def component_of_another_framework(prepared: Prepared) -> Iterator[Finding]:
    """A block has figures of a component that its framework lacks, so no page would show them."""
    for release, table, name in columns_of(prepared):
        component = name.partition(":")[0]
        if component in FIXED or component not in prepared.components(release.index):
            continue
        blocks = table.column("block")
        frameworks = {block: prepared.framework(release, block) for block in set(blocks)}
        lacking = {block for block, framework in frameworks.items() if framework and component not in framework}
        texts = table.column(name)
        for block in sorted(lacking):
            rows = [row for row, one in enumerate(blocks) if one == block and texts[row] not in MARKERS]
            if rows:
                chosen = release.release.framework
                framework = chosen if isinstance(chosen, str) else chosen.get(block, "")
                facts: dict[str, Fact] = {"block": block, "framework": framework, "count": len(rows)}
                yield Finding("component_of_another_framework", table.place(rows[0], name), texts[rows[0]], facts)
