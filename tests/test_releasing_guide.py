"""The commands of the guides for staff are commands that there are, the same in both languages."""

import re
import shlex

import click
import pytest

from congbo.cli import commands
from tests.builders import PROJECT

GUIDES = ("docs/releasing.vi.md", "docs/releasing.md")
COMMAND = re.compile(r"^python3 build\.py.*$|`python3 build\.py([^`]*)`", re.MULTILINE)


def commands_of(guide: str) -> list[list[str]]:
    """The words behind `build.py` of each command, in order."""
    text = (PROJECT / guide).read_text(encoding="utf-8")
    lines = (found.group().strip("`").removeprefix("python3 build.py") for found in COMMAND.finditer(text))
    return [shlex.split(line) for line in lines]


def command(name: str) -> click.Command:
    """The command of that name."""
    found = commands.get_command(click.Context(commands), name)
    assert found is not None, name
    return found


@pytest.mark.parametrize("guide", GUIDES)
def test_every_command_is_one_that_there_is_with_words_that_it_takes(guide: str) -> None:
    found = commands_of(guide)
    assert {words[0] for words in found if words} >= {
        "new",
        "check",
        "preview",
        "release",
        "correct",
        "amend",
        "seal",
        "withdraw",
    }
    for words in (words for words in found if words):
        command(words[0]).make_context(words[0], list(words[1:]))


def test_a_word_that_a_command_does_not_take_would_be_noticed() -> None:
    with pytest.raises(click.UsageError):
        command("correct").make_context("correct", ["x", "2024", "--kind", "error"])


def test_both_guides_name_the_same_commands() -> None:
    first, second = ([[word.replace(",", ".") for word in words] for words in commands_of(guide)] for guide in GUIDES)
    assert first == second
