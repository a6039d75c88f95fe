import io

import pytest
from rich.console import Console

from congbo.verbs.build import say_unreleased, say_unset
from congbo.versions.publicity import Unreleased
from tests.builders import site_settings


def said(*unreleased: Unreleased) -> str:
    """What a build says of these."""
    screen = io.StringIO()
    say_unreleased(Console(file=screen, width=200), unreleased)
    return screen.getvalue()


def test_a_build_names_what_is_not_public_and_the_commands_for_it() -> None:
    words = said(Unreleased("pci", "2025", 1), Unreleased("pci", "2019", 2))
    assert "pci 2025. Công bố: python build.py release pci 2025" in words
    assert "pci 2019 (bản 2)." in words
    assert "python build.py preview" in words


def test_where_all_is_public_nothing_is_said() -> None:
    assert said() == ""


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({}, ["contact", "base_url"]),
        ({"contact": "a@example.org"}, ["base_url"]),
        ({"base_url": "https://example.org"}, ["contact"]),
        ({"contact": "a@example.org", "base_url": "https://example.org"}, []),
    ],
)
def test_a_build_says_what_the_settings_leave_open(changes: dict[str, str], named: list[str]) -> None:
    screen = io.StringIO()
    say_unset(Console(file=screen, width=200), site_settings().model_copy(update=changes))
    assert [line.split(":")[0].split()[-1] for line in screen.getvalue().splitlines()] == named
