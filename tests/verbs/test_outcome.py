import pytest

from congbo.errors import BuildRefused, UsageError
from congbo.verbs.outcome import report_errors


def test_errors_become_exit_codes_and_bugs_keep_their_traceback() -> None:
    def refuse() -> None:
        raise BuildRefused("x")

    def misuse() -> None:
        raise UsageError("x")

    def bug() -> None:
        raise KeyError("x")

    assert (report_errors(lambda: None), report_errors(refuse), report_errors(misuse)) == (0, 1, 2)
    with pytest.raises(KeyError):
        report_errors(bug)
