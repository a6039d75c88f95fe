"""All schemes of an index: in which periods and for whom, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from congbo.model.classification import Scheme
from congbo.model.library import Index, Release, Result
from congbo.urls import classes_address, index_address, relative
from congbo.views.classing.schemes import SchemeView, view_scheme
from congbo.views.context import Context
from congbo.views.parts import Link


@dataclass(frozen=True, slots=True)
class SchemeUse:
    """A scheme with the releases whose classes it gave."""

    id: str
    """Part of an anchor."""
    blocks: tuple[str, ...]
    """Those for which its rules are the same; empty where there is one block only."""
    releases: tuple[Link, ...]
    scheme: SchemeView


def view_scheme_history(context: Context, index: Index) -> tuple[SchemeUse, ...]:
    """The schemes, each once for all blocks whose rules are the same."""
    return tuple(use for scheme in reversed(index.classification.schemes) for use in _uses(context, index, scheme))


def _uses(context: Context, index: Index, scheme: Scheme) -> Iterator[SchemeUse]:
    covered = [
        (release, judged.result)
        for release in index.releases
        for judged in context.judged[release.folder].values()
        if judged.chain and judged.chain.scheme.id == scheme.id
    ]
    alike: dict[tuple[int, ...], list[tuple[Release, Result]]] = {}
    for release, result in covered:
        rules = tuple(scheme.rules.index(rule) for rule in scheme.rules_of(result.block.id))
        alike.setdefault(rules, []).append((release, result))
    for number, some in enumerate(alike.values()):
        _, result = some[-1]
        if found := view_scheme(context, index, result.framework, scheme, result.block.id):
            names = dict.fromkeys(one.block.name[context.language.code] for _, one in some)
            yield SchemeUse(
                scheme.id if not number else f"{scheme.id}-{number + 1}",
                tuple(names) if len(index.settings.blocks) > 1 else (),
                tuple(_link(context, index, release) for release in dict.fromkeys(release for release, _ in some)),
                found,
            )


def _link(context: Context, index: Index, release: Release) -> Link:
    href = relative(index_address(index.id), classes_address(release))
    return Link(context.language.formats.period(release.period), href)
