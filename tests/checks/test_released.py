from congbo.checks.released import LOGS, RELEASED
from congbo.explanations import explanations


def test_every_check_of_releases_has_a_finding_of_its_name() -> None:
    assert {check.__name__ for check in (*LOGS, *RELEASED)} <= set(explanations())
