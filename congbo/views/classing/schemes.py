"""A scheme as readers see it: its classes with their bounds, and the documents that it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.classification import Bands, Published, Quantiles, Rule, Scheme
from congbo.model.frameworks import TOTAL, Framework
from congbo.model.library import Index
from congbo.views.classing.scheme_rules import RuleLine, component_name, rule_line
from congbo.views.context import Context
from congbo.views.parts import Link


@dataclass(frozen=True, slots=True)
class ActLine:
    """A document that a scheme rests on."""

    type: str
    number: Link
    date: str
    issuer: str
    title: str


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A class with the bounds between which its figures lie."""

    name: str
    lower: str
    """Empty where there is none."""
    upper: str


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A scheme for one block."""

    name: str
    basis: str
    acts: tuple[ActLine, ...]
    kind: str
    """bands, quantiles or published."""
    measured: str
    """What the classes look at."""
    is_share: bool
    is_rounded: bool
    less_is_better: bool
    classes: tuple[ClassLine, ...]
    rules: tuple[RuleLine, ...]
    subject: str
    """unit or head."""


def view_scheme(context: Context, index: Index, framework: Framework, scheme: Scheme, block: str) -> SchemeView | None:
    """A scheme as it holds for a block; None where no rule gives its units a class."""
    founding, code = scheme.founding(block), context.language.code
    if founding is None:
        return None
    on = TOTAL if isinstance(founding, Published) else founding.on
    component = framework.components.get(on)
    rules = (rule for rule in scheme.rules_of(block) if rule is not founding)
    return SchemeView(
        name=scheme.name[code],
        basis=scheme.basis[code],
        acts=view_acts(context, scheme),
        kind=founding.kind,
        measured=component_name(context, index, framework, on),
        is_share=isinstance(founding, Bands) and founding.of == "share",
        is_rounded=isinstance(founding, Bands) and founding.compare == "displayed",
        less_is_better=component is not None and not component.higher_is_better,
        classes=_classes(context, scheme, founding),
        rules=tuple(rule_line(context, index, framework, scheme, rule) for rule in rules),
        subject=scheme.subject,
    )


def view_acts(context: Context, scheme: Scheme) -> tuple[ActLine, ...]:
    """The documents in the order in which they are cited."""
    code, day = context.language.code, context.language.formats.day
    return tuple(
        ActLine(one.type[code], Link(one.number, one.url or ""), day(one.date), one.issuer[code], one.title[code])
        for one in scheme.legal
    )


def _classes(context: Context, scheme: Scheme, founding: Rule) -> tuple[ClassLine, ...]:
    decimal, bounds = context.language.formats.decimal, list[str]()
    if isinstance(founding, Bands):
        bounds = [decimal(str(founding.bounds[one.id])) for one in scheme.classes[:-1]]
    elif isinstance(founding, Quantiles):
        bounds = [decimal(str(share)) for share in reversed(founding.shares)]
    lower, upper = ([*bounds, ""], ["", *bounds]) if bounds else ([""] * len(scheme.classes),) * 2
    return tuple(
        ClassLine(one[context.language.code], *ends) for one, *ends in zip(scheme.classes, lower, upper, strict=True)
    )
