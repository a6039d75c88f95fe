"""The rules of a scheme that change a class, as readers see them."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.classification import Cap, Coverage, Floor, Points, Rule, Scheme
from congbo.model.frameworks import TOTAL, Framework
from congbo.model.library import Index
from congbo.views.context import Context


@dataclass(frozen=True, slots=True)
class FloorLine:
    """Below a bound in a component, a class is the best that can be had."""

    component: str
    bound: str
    is_share: bool
    less_is_better: bool
    best: str


@dataclass(frozen=True, slots=True)
class CapLine:
    """How many may hold a class."""

    class_name: str
    share: str
    of: str
    counted: str
    by_parent: bool
    rounding: str
    ties_stay: bool


@dataclass(frozen=True, slots=True)
class PointsLine:
    """What is put to the score."""

    bonus: str
    """Names of components."""
    deduction: str
    limit: str
    is_included: bool


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule; exactly one of the parts says which."""

    floor: FloorLine | None = None
    cap: CapLine | None = None
    points: PointsLine | None = None
    coverage: str = ""
    """Per cent of the components that must have a figure."""


def component_name(context: Context, index: Index, framework: Framework, component: str) -> str:
    """What a component is called; the total by the index's own word."""
    known = framework.components.get(component)
    if component == TOTAL or known is None:
        return index.settings.total[context.language.code]
    return known.name[context.language.code]


def rule_line(context: Context, index: Index, framework: Framework, scheme: Scheme, rule: Rule) -> RuleLine:
    """A rule that comes after, or before, the one that gives the class."""
    decimal = context.language.formats.decimal
    names = {one.id: one[context.language.code] for one in scheme.classes}

    def joined(components: tuple[str, ...]) -> str:
        return ", ".join(component_name(context, index, framework, one) for one in components)

    match rule:
        case Floor():
            known = framework.components.get(rule.on)
            name = component_name(context, index, framework, rule.on)
            less_is_better = known is not None and not known.higher_is_better
            return RuleLine(
                floor=FloorLine(name, decimal(str(rule.under)), rule.of == "share", less_is_better, names[rule.best])
            )
        case Cap():
            counted = names.get(rule.counted or "", "")
            share, by_parent = decimal(str(rule.share)), rule.group == "parent"
            return RuleLine(
                cap=CapLine(names[rule.held], share, rule.of, counted, by_parent, rule.rounding, rule.ties == "in")
            )
        case Points():
            limit = "" if rule.limit is None else decimal(str(rule.limit))
            return RuleLine(points=PointsLine(joined(rule.bonus), joined(rule.deduction), limit, rule.included))
        case Coverage():
            return RuleLine(coverage=decimal(str(rule.least)))
        case _:
            return RuleLine()
