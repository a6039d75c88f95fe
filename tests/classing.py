"""Small schemes and blocks for the tests of rules that classify."""

from __future__ import annotations

from congbo.model.classification import Scheme
from congbo.model.frameworks import Component, Framework
from congbo.model.reasons import Chain, Override
from congbo.model.scores import Column, Integers
from congbo.rules.field import Field
from congbo.rules.schemes import classify
from tests.builders import component, framework, text

WORDS = {"vi": "a", "en": "b"}
CLASSES = ("top", "good", "fair", "weak")
BANDS = {"kind": "bands", "bounds": {"top": "90", "good": "70", "fair": "50"}}


def scheme(*rules: dict[str, object], classes: tuple[str, ...] = CLASSES, **more: object) -> Scheme:
    """A scheme with these rules, as classification.yml would give it."""
    names = [{"id": name, "vi": name.upper(), "en": name.title()} for name in classes]
    return Scheme.model_validate(
        {"id": "s", "name": WORDS, "basis": WORDS, "classes": names, "rules": list(rules)} | more
    )


def field(*parts: Component, tree: Framework | None = None, parents: tuple[str, ...] = (), **columns: Column) -> Field:
    """A block with these columns, stored and shown with two decimals and one; parts of which 10.00 is the most."""
    size = len(next(iter(columns.values())).values)
    made = tree or framework(*(parts or tuple(component(name) for name in columns if name != "total")))
    return Field(made, columns, size, 2, 1, 2, parents or ("",) * size)


def chain(
    found: Scheme, block: Field, texts: tuple[str, ...] | None = None, overrides: dict[int, str] | None = None
) -> Chain:
    """The chain of a block; an override gives its class by row."""
    exceptions = {row: Override(given, text("ground"), "Document 1") for row, given in (overrides or {}).items()}
    return classify(found, "units", block, texts, exceptions)


def ids(found: Scheme, positions: Integers) -> list[str | None]:
    """The ids of classes by row."""
    return [None if place < 0 else found.classes[place].id for place in positions]


def classes(found: Scheme, block: Field, **more: object) -> list[str | None]:
    """The ids of the last classes by row."""
    return ids(found, chain(found, block, **more).final)  # type: ignore[arg-type]
