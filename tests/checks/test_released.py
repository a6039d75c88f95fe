from congbo.checks.released import FROZEN, LOGS, RELEASED, SEALED
from congbo.explanations import explanations

OF_BOTH_LOGS = {"wrong_amendment": "wrong_correction", "amendment_without_reason": "correction_without_reason"}
"""Checks that find the same in the log of amendments as others in that of corrections."""


def test_every_check_of_releases_has_a_finding_of_its_name() -> None:
    names = {check.__name__ for check in (*LOGS, *FROZEN, *SEALED, *RELEASED)}
    assert {OF_BOTH_LOGS.get(name, name) for name in names} <= set(explanations())
