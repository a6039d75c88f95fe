import io

from rich.console import Console

from congbo.verbs.build import say_unreleased
from congbo.versions.publicity import Unreleased


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
