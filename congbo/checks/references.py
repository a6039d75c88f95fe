"""Settings that speak of other settings: groups, methods, codes, components."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import Fact, Finding, Phrase, Place, Severity, severities

Path = tuple[str | int, ...]


def reference_finding(prepared: Prepared, file: str, path: Path, value: str, known: Iterable[str]) -> Finding:
    """Says that a setting names what there is not."""
    names = list(known)
    facts: dict[str, Fact] = {
        "key": ".".join(map(str, path)),
        "known": ", ".join(names) or "–",
        "nearest": did_you_mean(value, names),
    }
    return Finding("unknown_reference", Place(file, prepared.sources.documents[file].line(path)), value, facts)


def unknown_reference(prepared: Prepared) -> Iterator[Finding]:
    """A setting names a group, a method, a component or a code of findings that there is not."""
    for release in prepared.releases:
        file = f"{release.folder}/release.yml"
        blocks = [block.id for block in release.settings.blocks]
        chosen = release.release.framework
        mentions: list[tuple[str, Iterable[str]]] = [
            ("control", release.release.control),
            ("expected_units", release.release.expected_units),
            ("framework", chosen if isinstance(chosen, dict) else ()),
        ]
        for key, names in mentions:
            for name in names:
                if name not in blocks:
                    yield reference_finding(prepared, file, (key, name), name, blocks)
        confirmable = [code for code, severity in severities().items() if severity is Severity.confirm]
        for position, one in enumerate(release.release.confirm):
            if one.code not in severities():
                yield reference_finding(prepared, file, ("confirm", position, "code"), one.code, confirmable)
    for index, settings in prepared.indices.items():
        file = f"{index}/index.yml"
        methods = [method.id for method in settings.frameworks]
        components = prepared.components(index)
        for position, name in enumerate(settings.backcast.components if settings.backcast else ()):
            if name not in components:
                yield reference_finding(prepared, file, ("backcast", "components", position), name, components)
        for position, method in enumerate(settings.frameworks):
            for name in method.comparable_with:
                if name not in methods:
                    yield reference_finding(prepared, file, ("frameworks", position, "comparable_with"), name, methods)
            for name in method.comparable_components:
                if name not in components:
                    yield reference_finding(
                        prepared, file, ("frameworks", position, "comparable_components"), name, components
                    )


def repeated_id(prepared: Prepared) -> Iterator[Finding]:
    """Two groups, methods, schemes or classes have one id."""
    for index, settings in prepared.indices.items():
        schemes = prepared.schemes(index)
        lists: list[tuple[str, Path, list[str]]] = [
            ("index.yml", ("blocks",), [one.id for one in settings.blocks]),
            ("index.yml", ("frameworks",), [one.id for one in settings.frameworks]),
            ("classification.yml", ("schemes",), [one.id for one in schemes]),
        ]
        lists += [
            ("classification.yml", ("schemes", number, "classes"), [one.id for one in scheme.classes])
            for number, scheme in enumerate(schemes)
        ]
        for name, path, identities in lists:
            for position, identity in enumerate(identities):
                if identity in identities[:position]:
                    file = f"{index}/{name}"
                    line = prepared.sources.documents[file].line((*path, position, "id"))
                    yield Finding("repeated_id", Place(file, line), identity, {"key": ".".join(map(str, path))})


def block_left_out(prepared: Prepared) -> Iterator[Finding]:
    """Rows would not be shown: their group has no framework in release.yml, or a file of its own."""
    for release in prepared.releases:
        for table in release.tables:
            own = table.file.rsplit("/", 1)[-1].removeprefix("scores").removesuffix(".csv").removeprefix("-")
            for block in dict.fromkeys(table.column("block")):
                if problem := _left_out(release, block, own):
                    row = table.column("block").index(block)
                    count = table.column("block").count(block)
                    facts: dict[str, Fact] = {"count": count, "what": problem}
                    yield Finding("block_left_out", table.place(row, "block"), block, facts)


def _left_out(release: ReleaseText, block: str, own: str) -> Phrase | None:
    chosen = release.release.framework
    if block not in [one.id for one in release.settings.blocks]:
        return None
    if isinstance(chosen, dict) and block not in chosen:
        return Phrase("block_without_framework")
    if own and block != own:
        return Phrase("block_in_file_of_another", {"file": f"scores-{own}.csv"})
    name = f"{release.folder}/scores-{block}.csv"
    if not own and any(table.file == name for table in release.tables):
        return Phrase("block_has_own_file", {"file": f"scores-{block}.csv"})
    return None


def wrong_top(prepared: Prepared) -> Iterator[Finding]:
    """Only the first places are to be published, but not how many."""
    for index, settings in prepared.indices.items():
        if settings.ranking.publish == "top" and (settings.ranking.top is None or settings.ranking.top < 1):
            file = f"{index}/index.yml"
            facts: dict[str, Fact] = {"key": "ranking.top", "problem": Phrase("key_missing"), "way": Phrase("add_key")}
            yield Finding(
                "wrong_setting", Place(file, prepared.sources.documents[file].line(("ranking",))), None, facts
            )
