"""Settings that speak of other settings: groups, methods, classes, codes, components."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import Fact, Finding, Phrase, Place, Severity, severities
from congbo.model.indices import Rule, Scheme

Path = tuple[str | int, ...]


def _finding(prepared: Prepared, file: str, path: Path, value: str, known: Iterable[str]) -> Finding:
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
                    yield _finding(prepared, file, (key, name), name, blocks)
        confirmable = [code for code, severity in severities().items() if severity is Severity.confirm]
        for position, one in enumerate(release.release.confirm):
            if one.code not in severities():
                yield _finding(prepared, file, ("confirm", position, "code"), one.code, confirmable)
    for index, settings in prepared.indices.items():
        file = f"{index}/index.yml"
        methods = [method.id for method in settings.frameworks]
        components = prepared.components(index)
        for position, method in enumerate(settings.frameworks):
            for name in method.comparable_with:
                if name not in methods:
                    yield _finding(prepared, file, ("frameworks", position, "comparable_with"), name, methods)
            for name in method.comparable_components:
                if name not in components:
                    yield _finding(prepared, file, ("frameworks", position, "comparable_components"), name, components)
        for number, scheme in enumerate(prepared.schemes(index)):
            for place, rule in enumerate(scheme.rules):
                if rule.kind != "published" and rule.on not in components:
                    path = ("schemes", number, "rules", place, "on")
                    yield _finding(prepared, f"{index}/classification.yml", path, rule.on, components)


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


def wrong_scheme(prepared: Prepared) -> Iterator[Finding]:
    """A scheme has no rule or class, or bounds or shares that do not fit its classes."""
    for index, settings in prepared.indices.items():
        file = f"{index}/classification.yml"
        for number, scheme in enumerate(prepared.schemes(index)):
            if problem := _scheme_problem(scheme, settings.precision):
                line = prepared.sources.documents[file].line(("schemes", number, "rules"))
                yield Finding("wrong_scheme", Place(file, line), scheme.id, {"what": problem})


def _scheme_problem(scheme: Scheme, precision: int) -> Phrase | None:
    if not scheme.rules or not scheme.classes:
        return Phrase("scheme_is_empty")
    rule = scheme.rules[0]
    if rule.kind == "quantiles" and len(rule.shares) != len(scheme.classes) - 1:
        return Phrase("shares_do_not_fit", {"found": str(len(rule.shares)), "needed": str(len(scheme.classes) - 1)})
    if rule.kind == "quantiles" and (
        list(rule.shares) != sorted(set(rule.shares)) or not all(0 < one < 100 for one in rule.shares)
    ):
        return Phrase("shares_do_not_rise")
    return _bounds_problem(scheme, rule, precision) if rule.kind == "bands" else None


def _bounds_problem(scheme: Scheme, rule: Rule, precision: int) -> Phrase | None:
    needed = [one.id for one in scheme.classes[:-1]]
    if lacking := [name for name in needed if name not in rule.bounds]:
        return Phrase("bounds_are_lacking", {"classes": ", ".join(lacking)})
    if strange := [name for name in rule.bounds if name not in {*needed, scheme.classes[-1].id}]:
        return Phrase("bounds_are_strange", {"classes": ", ".join(strange)})
    bounds = [rule.bounds[name] for name in needed]
    if bounds != sorted(set(bounds), reverse=True):
        return Phrase("bounds_do_not_fall")
    if any(bound.as_tuple().exponent not in range(-precision, 1) for bound in rule.bounds.values()):
        return Phrase("bounds_too_fine", {"limit": str(precision)})
    return None


def scheme_out_of_place(prepared: Prepared) -> Iterator[Finding]:
    """Two schemes are in force in one period."""
    for release in prepared.releases:
        schemes = [one.id for one in prepared.schemes(release.index) if one.covers(release.period.id)]
        if len(schemes) > 1:
            place = Place(f"{release.index}/classification.yml")
            facts: dict[str, Fact] = {"period": release.period.id, "schemes": ", ".join(schemes)}
            yield Finding("schemes_overlap", place, None, facts)


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
