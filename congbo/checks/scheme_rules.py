"""Whether the rules of one scheme fit its classes and each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal

from congbo.findings import Phrase
from congbo.model.classification import Bands, Cap, Floor, Points, Published, Quantiles, Rule, Scheme


def scheme_problem(scheme: Scheme, blocks: Iterable[str], precision: int, is_lower: Collection[str]) -> Phrase | None:
    """The first thing that does not fit, None if all does; `is_lower`: components of which less is better."""
    if not scheme.rules or not scheme.classes:
        return Phrase("scheme_is_empty")
    if scheme.subject == "head" and (scheme.office is None or "{unit}" not in scheme.office.vi + scheme.office.en):
        return Phrase("office_is_lacking")
    problems = [_order_problem(scheme.rules_of(block), block) for block in blocks]
    problems += [_rule_problem(scheme, rule, precision, is_lower) for rule in scheme.rules]
    return next(filter(None, problems), None)


def _order_problem(rules: tuple[Rule, ...], block: str) -> Phrase | None:
    """First what is put to the score, then the one rule that gives a class, then those that change it."""
    founding = [place for place, rule in enumerate(rules) if isinstance(rule, Bands | Quantiles | Published)]
    if not founding:
        return Phrase("no_rule_gives_a_class", {"block": block})
    if len(founding) > 1:
        return Phrase("two_rules_give_a_class", {"block": block})
    if any(
        isinstance(rule, Points) != (place < founding[0]) for place, rule in enumerate(rules) if place != founding[0]
    ):
        return Phrase("rules_out_of_order", {"block": block})
    if isinstance(rules[founding[0]], Published) and len(rules) > 1:
        return Phrase("published_stands_alone", {"block": block})
    return None


def _rule_problem(scheme: Scheme, rule: Rule, precision: int, is_lower: Collection[str]) -> Phrase | None:
    match rule:
        case Bands():
            return _bounds_problem(scheme, rule, precision, rule.on not in is_lower)
        case Quantiles():
            return _shares_problem(scheme, rule)
        case Floor() if scheme.classes and rule.best == scheme.classes[0].id:
            return Phrase("floor_holds_nobody")
        case Floor() if _is_too_fine(rule.under, precision):
            return Phrase("bounds_too_fine", {"limit": str(precision)})
        case Points() if rule.limit is not None and _is_too_fine(rule.limit, precision):
            return Phrase("bounds_too_fine", {"limit": str(precision)})
        case Cap() if rule.held == scheme.classes[-1].id:
            return Phrase("cap_on_the_last_class")
        case Cap() if (rule.of == "rated") != (rule.counted is None):
            return Phrase("cap_does_not_say_of_whom")
        case Cap() if rule.of == "exactly" and rule.counted == rule.held:
            return Phrase("cap_counts_itself")
        case _:
            return None


def _shares_problem(scheme: Scheme, rule: Quantiles) -> Phrase | None:
    if len(rule.shares) != len(scheme.classes) - 1:
        return Phrase("shares_do_not_fit", {"found": str(len(rule.shares)), "needed": str(len(scheme.classes) - 1)})
    if list(rule.shares) != sorted(set(rule.shares)) or not all(0 < one < 100 for one in rule.shares):
        return Phrase("shares_do_not_rise")
    return None


def _bounds_problem(scheme: Scheme, rule: Bands, precision: int, higher_is_better: bool) -> Phrase | None:
    needed = [one.id for one in scheme.classes[:-1]]
    if lacking := [name for name in needed if name not in rule.bounds]:
        return Phrase("bounds_are_lacking", {"classes": ", ".join(lacking)})
    if strange := [name for name in rule.bounds if name not in needed]:
        return Phrase("bounds_are_strange", {"classes": ", ".join(strange)})
    bounds = [rule.bounds[name] for name in needed]
    if bounds != sorted(set(bounds), reverse=higher_is_better):
        return Phrase("bounds_do_not_fall" if higher_is_better else "bounds_do_not_rise")
    if any(_is_too_fine(bound, precision) for bound in bounds):
        return Phrase("bounds_too_fine", {"limit": str(precision)})
    return None


def _is_too_fine(bound: Decimal, precision: int) -> bool:
    return bound.as_tuple().exponent not in range(-precision, 1)
