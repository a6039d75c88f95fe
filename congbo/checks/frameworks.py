"""Frameworks: one root, every parent before its children, and a score for every component."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.assemble import settings_of
from congbo.findings import Finding, Place
from congbo.model.frameworks import TOTAL
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.read import Sources, Table


def frameworks_of(sources: Sources) -> Iterator[tuple[str, Table]]:
    """Every framework's table with its index."""
    for index in sources.folders():
        for file, table in sources.tables.items():
            if file.startswith(f"{index}/framework-"):
                yield index, table


def broken_tree(sources: Sources) -> Iterator[Finding]:
    """A framework does not begin with the total, or a component stands before its parent."""
    for _, table in frameworks_of(sources):
        seen: set[str] = set()
        for row, (component, parent) in enumerate(zip(table.column("component"), table.column("parent"), strict=True)):
            if row == 0 and (component != TOTAL or parent):
                yield Finding(
                    "broken_tree",
                    table.place(row, "component"),
                    "dòng đầu phải là gốc «total», không có cấp trên.",
                    value=component,
                )
            elif row and parent not in seen:
                yield Finding(
                    "broken_tree", table.place(row, "parent"), "cấp trên phải đứng ở một dòng phía trên.", value=parent
                )
            seen.add(component)


def unknown_framework(sources: Sources) -> Iterator[Finding]:
    """A release's framework is not one of the index's."""
    for index in sources.folders():
        settings, _ = settings_of(IndexSettings, sources, f"{index}/index.yml")
        known = {method.id for method in settings.frameworks} if settings else set()
        for period in sources.periods(index):
            file = f"{index}/{period}/release.yml"
            release, _ = settings_of(ReleaseSettings, sources, file)
            if release is None:
                continue
            chosen = [release.framework] if isinstance(release.framework, str) else list(release.framework.values())
            for framework in chosen:
                if framework not in known:
                    line = sources.documents[file].line(("framework",))
                    yield Finding(
                        "unknown_framework",
                        Place(file, line),
                        f"bộ tiêu chí phải là một trong: {', '.join(sorted(known))}.",
                        value=framework,
                    )
