"""What each finding means: `explanations.yml`, read once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from congbo.model.texts import Model, Text
from congbo.yaml_text import parse_yaml

FILE = Path(__file__).with_name("explanations.yml")


class Sentences(Model):
    """What is wrong, what is expected, how to mend it; with {facts} to be filled in."""

    wrong: str
    need: str
    fix: str


class Explanation(Model):
    """One code of findings."""

    severity: Literal["error", "confirm", "warning", "note"]
    """error: refused. confirm: refused unless release.yml confirms it. warning, note: said, and no more."""
    vi: Sentences
    en: Sentences
    before: str
    after: str

    def __getitem__(self, language: str) -> Sentences:
        return self.vi if language == "vi" else self.en


@lru_cache(maxsize=1)
def _content() -> dict[str, object]:
    content = parse_yaml(FILE.read_text(encoding="utf-8")).content
    assert isinstance(content, dict)  # noqa: S101 - a file of our own
    return content


@lru_cache(maxsize=1)
def explanations() -> dict[str, Explanation]:
    """All codes with what they mean, in the order of the file."""
    return {code: Explanation.model_validate(body) for code, body in _content().items() if code != "phrases"}


@lru_cache(maxsize=1)
def phrases() -> dict[str, Text]:
    """The pieces of sentences that facts name."""
    found = _content()["phrases"]
    assert isinstance(found, dict)  # noqa: S101 - a file of our own
    return {name: Text.model_validate(words) for name, words in found.items()}
