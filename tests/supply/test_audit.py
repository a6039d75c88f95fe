"""An audit that looked at nothing is none."""

from __future__ import annotations

import json

import pytest

from congbo.supply.audit import Audited, NotAudited, Vulnerable, audited, refuse_vulnerable
from congbo.supply.locks import Pin

PINS = [
    Pin("a", "1", "", (), (), True),
    Pin("b", "2", "", (), (), True),
    Pin("c", "3", "sys_platform == 'win32'", (), (), True),
]


def looked_up(name: str, version: str, *known: str) -> dict[str, object]:
    return {"name": name, "version": version, "vulns": [{"id": one, "fix_versions": []} for one in known]}


def report(*said: dict[str, object]) -> str:
    return json.dumps({"dependencies": said, "fixes": []})


def test_all_that_is_needed_here_was_looked_up() -> None:
    assert audited(report(looked_up("a", "1"), looked_up("b", "2", "CVE-1")), PINS) == [
        Audited("a", "1", ()),
        Audited("b", "2", ("CVE-1",)),
    ]


SKIPPED = {"name": "b", "skip_reason": "not found"}


@pytest.mark.parametrize(
    "said",
    [
        "",
        "{}",
        "[]",
        report(),
        report(SKIPPED, {"name": "a", "skip_reason": "not found"}),
        report(looked_up("a", "1"), SKIPPED),
        report(looked_up("a", "1")),
        report(looked_up("a", "1"), looked_up("b", "3")),
        report({"name": "a"}),
    ],
)
def test_what_was_not_looked_up_is_not_sound(said: str) -> None:
    with pytest.raises(NotAudited):
        audited(said, PINS)


def test_where_nothing_is_needed_nothing_was_looked_up() -> None:
    with pytest.raises(NotAudited):
        audited(report(), PINS[2:])


def test_a_library_is_refused_with_what_is_known_against_it() -> None:
    refuse_vulnerable([Audited("a", "1", ())])
    with pytest.raises(Vulnerable, match="b 2: CVE-1, CVE-2"):
        refuse_vulnerable([Audited("a", "1", ()), Audited("b", "2", ("CVE-1", "CVE-2"))])
