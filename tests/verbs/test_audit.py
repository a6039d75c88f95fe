from congbo.supply.locks import read_lock
from congbo.verbs.audit import LOCK
from tests.builders import PROJECT


def test_the_lists_are_asked_about_what_asks_them_too() -> None:
    """Whether they answer depends on a network, so this is as far as a test goes; `supply/audit.py` judges answers."""
    assert "pip-audit" in {pin.name for pin in read_lock((PROJECT / LOCK).read_text(encoding="utf-8"))}
