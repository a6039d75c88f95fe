from __future__ import annotations

from congbo.supply.licences import UNKNOWN, licence_of
from congbo.supply.locks import read_lock
from tests.builders import PROJECT


def test_a_library_is_asked_for_its_licence() -> None:
    assert "BSD" in licence_of("jinja2")


def test_what_is_not_installed_has_none_that_is_known() -> None:
    assert licence_of("no-such-library") == UNKNOWN


def test_all_that_a_build_needs_says_its_licence_in_few_words() -> None:
    pins = read_lock((PROJECT / "requirements.txt").read_text(encoding="utf-8"))
    licences = {pin.name: licence_of(pin.name) for pin in pins if not pin.only_if}
    assert [name for name, licence in licences.items() if licence == UNKNOWN or len(licence) > 120] == []
    assert [name for name, licence in licences.items() if "GPL" in licence or "GNU" in licence] == []
