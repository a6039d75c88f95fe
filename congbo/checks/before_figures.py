"""The checks of what is no figure: the register of units, the events between them, announcements."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from congbo.checks.announcements import (
    announcement_betrays,
    announcement_of_unknown_status,
    announcement_without_words,
    not_a_period,
    repeated_announcement,
    unknown_index,
    wrong_moment,
)
from congbo.checks.lifetimes import (
    begins_without_event,
    ends_without_event,
    event_outside_validity,
    predecessor_goes_on,
    rename_changes_nothing,
    successor_existed_before,
)
from congbo.checks.lineage import (
    event_lacks_a_unit,
    event_of_another_kind,
    event_without_legal_act,
    lineage_in_a_circle,
    repeated_event,
    unknown_relative,
)
from congbo.checks.register import (
    code_is_no_address,
    ids_alike,
    lost_zeros,
    parents_in_a_circle,
    unit_without_name,
    unknown_parent,
    wrong_code,
)
from congbo.checks.validity import (
    code_with_two_meanings,
    dates_reversed,
    parent_outside_validity,
    same_unit_twice,
    states_overlap,
    wrong_date,
)
from congbo.findings import Finding
from congbo.read import Sources

REGISTER: tuple[Callable[[Sources], Iterator[Finding]], ...] = (
    code_is_no_address,
    ids_alike,
    unit_without_name,
    wrong_date,
    dates_reversed,
    states_overlap,
    same_unit_twice,
    code_with_two_meanings,
    wrong_code,
    lost_zeros,
    unknown_parent,
    parents_in_a_circle,
    parent_outside_validity,
    unknown_relative,
    event_lacks_a_unit,
    event_of_another_kind,
    repeated_event,
    lineage_in_a_circle,
    predecessor_goes_on,
    successor_existed_before,
    event_outside_validity,
    rename_changes_nothing,
    begins_without_event,
    ends_without_event,
    event_without_legal_act,
)
CALENDAR: tuple[Callable[[Sources], Iterator[Finding]], ...] = (
    unknown_index,
    not_a_period,
    wrong_moment,
    announcement_of_unknown_status,
    announcement_without_words,
    announcement_betrays,
    repeated_announcement,
)
