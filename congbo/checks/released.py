"""The checks of what was released: it stays as it was, or says how it was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from congbo.checks.amendments import amendment_without_reason, wrong_amendment
from congbo.checks.blanks import columns_left_blank
from congbo.checks.corrections import correction_without_reason, damaged_record, wrong_correction
from congbo.checks.freezing import (
    Frozen,
    correction_contradicted,
    correction_missing,
    correction_without_ground,
    frozen_releases,
    published_row_changed,
    published_row_gone,
    row_not_published,
)
from congbo.checks.permanence import (
    address_not_remembered,
    published_page_gone,
    published_release_gone,
    release_not_remembered,
    wrong_redirect,
)
from congbo.checks.prepared import Prepared
from congbo.checks.sealing import (
    Sealed,
    addition_not_sealed,
    amendment_contradicted,
    published_text_changed,
    release_not_sealed,
    sealed_texts,
)
from congbo.checks.statuses import setting_left_blank, withdrawn_without_reason
from congbo.findings import Finding
from congbo.read import Sources

LOGS: tuple[Callable[[Sources], Iterator[Finding]], ...] = (
    wrong_correction,
    correction_without_reason,
    wrong_amendment,
    amendment_without_reason,
    damaged_record,
)
"""Whether logs and records can be read."""
FROZEN: tuple[Callable[[Frozen], Iterator[Finding]], ...] = (
    published_row_changed,
    published_row_gone,
    row_not_published,
    correction_without_ground,
    correction_missing,
)
"""Whether the rows of a release are as they were released, one release after the other."""
SEALED: tuple[Callable[[Sealed], Iterator[Finding]], ...] = (
    published_text_changed,
    amendment_contradicted,
    release_not_sealed,
    addition_not_sealed,
)
"""Whether all else that releases say is as it was released."""
RELEASED: tuple[Callable[[Prepared], Iterator[Finding]], ...] = (
    correction_contradicted,
    published_release_gone,
    published_page_gone,
    release_not_remembered,
    address_not_remembered,
    wrong_redirect,
    withdrawn_without_reason,
    setting_left_blank,
    columns_left_blank,
)
"""Whether they agree with the figures."""


def check_released(prepared: Prepared) -> list[Finding]:
    """What can be said of what was released."""
    frozen = [finding for one in frozen_releases(prepared) for check in FROZEN for finding in check(one)]
    sealed = sealed_texts(prepared)
    frozen += [finding for check in SEALED for finding in check(sealed)]
    return frozen + [finding for check in RELEASED for finding in check(prepared)]
