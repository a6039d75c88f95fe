"""The data gate: one check a function, named as a statement; each yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from congbo.checks.before_figures import CALENDAR, REGISTER
from congbo.checks.boundaries import BOUNDARY_CHECKS
from congbo.checks.class_rules import CLASS_RULE_CHECKS
from congbo.checks.classes import CLASS_CHECKS
from congbo.checks.decimal_marks import ambiguous_number
from congbo.checks.decisions import (
    decided_too_early,
    decision_twice,
    name_not_published,
    symbol_against_form,
    unknown_annex,
    wrong_citation,
    wrong_signature,
)
from congbo.checks.embargoes import embargo_not_as_announced
from congbo.checks.follow_up import (
    status_against_deadline,
    text_missing,
    unit_outside_release,
    unknown_status,
    unknown_task_component,
    wrong_day,
)
from congbo.checks.frameworks import (
    address_clash,
    broken_tree,
    component_without_name,
    unknown_framework,
    unknown_sort_of_component,
    wrong_maximum,
    wrong_weights,
)
from congbo.checks.members import (
    missing_unit,
    name_of_another,
    unit_of_another_kind,
    unit_outside_validity,
    unknown_block,
    wrong_row_count,
)
from congbo.checks.numbers import (
    not_a_number,
    not_a_rank,
    outside_the_scale,
    too_many_decimals,
    too_many_digits,
    unknown_column,
)
from congbo.checks.overrides import OVERRIDE_CHECKS
from congbo.checks.periods import announced_too_early, another_period
from congbo.checks.placement import component_of_another_framework
from congbo.checks.prepared import Prepared
from congbo.checks.ranks import (
    rank_against_score,
    rank_by_another_rule,
    rank_missing,
    rank_out_of_range,
    rank_source_contradicted,
    tie_on_shown_digits,
)
from congbo.checks.references import (
    block_left_out,
    repeated_id,
    unknown_reference,
    wrong_top,
)
from congbo.checks.released import LOGS, check_released
from congbo.checks.restatements import RESTATED, restated_nothing
from congbo.checks.schemes import SCHEME_CHECKS
from congbo.checks.series import large_jump, same_file_twice, unlike_the_others, zero_for_missing
from congbo.checks.signed import not_a_pdf, signed_missing, signed_not_named
from congbo.checks.structure import (
    file_missing,
    missing_column,
    repeated_key,
    unknown_file,
    without_settings,
    wrong_setting,
)
from congbo.checks.texts import hostile_text, internal_mark, personal_data
from congbo.checks.tiles import TILE_CHECKS
from congbo.checks.totals import total_differs_from_parts
from congbo.findings import Finding
from congbo.judge import JudgedRelease
from congbo.model.library import Library
from congbo.read import Sources

STRUCTURE: tuple[Callable[[Sources], Iterator[Finding]], ...] = (
    file_missing,
    without_settings,
    unknown_file,
    missing_column,
    wrong_setting,
    hostile_text,
    personal_data,
    internal_mark,
)
"""Whether files are there, have the shape that the other checks rely on, and hold nothing dangerous."""
TEXT: tuple[Callable[[Prepared], Iterator[Finding]], ...] = (
    broken_tree,
    component_without_name,
    unknown_sort_of_component,
    wrong_maximum,
    wrong_weights,
    unknown_framework,
    unknown_reference,
    repeated_id,
    wrong_top,
    *SCHEME_CHECKS,
    address_clash,
    unknown_block,
    block_left_out,
    unknown_column,
    component_of_another_framework,
    another_period,
    announced_too_early,
    embargo_not_as_announced,
    rank_source_contradicted,
    unit_outside_validity,
    unit_of_another_kind,
    missing_unit,
    name_of_another,
    wrong_row_count,
    not_a_number,
    not_a_rank,
    ambiguous_number,
    too_many_digits,
    too_many_decimals,
    outside_the_scale,
    *CLASS_CHECKS,
    *OVERRIDE_CHECKS,
    wrong_citation,
    wrong_signature,
    name_not_published,
    symbol_against_form,
    decided_too_early,
    decision_twice,
    unknown_annex,
    signed_missing,
    signed_not_named,
    not_a_pdf,
    unit_outside_release,
    text_missing,
    wrong_day,
    unknown_task_component,
    unknown_status,
    status_against_deadline,
    *RESTATED,
)
RESULTS: tuple[Callable[[Library, Mapping[str, JudgedRelease]], Iterator[Finding]], ...] = (
    total_differs_from_parts,
    rank_out_of_range,
    rank_missing,
    rank_against_score,
    rank_by_another_rule,
    tie_on_shown_digits,
    *CLASS_RULE_CHECKS,
    large_jump,
    unlike_the_others,
    same_file_twice,
    zero_for_missing,
    restated_nothing,
)


def check_structure(sources: Sources) -> list[Finding]:
    """What can be said before any setting is trusted."""
    return [finding for check in STRUCTURE for finding in check(sources)]


def check_register(sources: Sources) -> list[Finding]:
    """What can be said of units, names and codes, of announcements, and of keys that stand twice."""
    return [
        finding
        for check in (*REGISTER, *CALENDAR, *TILE_CHECKS, *BOUNDARY_CHECKS, *LOGS, repeated_key)
        for finding in check(sources)
    ]


def check_units(sources: Sources) -> list[Finding]:
    """Of these, what can be said even if some releases could not be read."""
    return [finding for check in (*REGISTER, repeated_key) for finding in check(sources)]


def check_text(prepared: Prepared) -> list[Finding]:
    """What can be said of the text of frameworks and figures, and of what was released."""
    return check_figures(prepared) + check_released(prepared)


def check_figures(prepared: Prepared) -> list[Finding]:
    """Of these, what can be said even if some releases could not be read."""
    return [finding for check in TEXT for finding in check(prepared)]


def check_results(library: Library, judged: Mapping[str, JudgedRelease]) -> list[Finding]:
    """What can be said of the figures."""
    return [finding for check in RESULTS for finding in check(library, judged)]
