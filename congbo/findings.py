"""A finding says what is wrong with the data, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from congbo.explanations import explanations, phrases


class Severity(StrEnum):
    """How much a finding matters."""

    error = "error"
    """The build stops."""
    confirm = "confirm"
    """The build stops unless release.yml confirms it with a reason."""
    warning = "warning"
    """The build goes on and reports it."""
    note = "note"
    """Something was made uniform, and logged."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in `results/` a thing stands."""

    file: str
    """Path below `results/`, with forward slashes."""
    line: int | None = None
    """Counted from 1, the header being line 1."""
    column: str | None = None
    """The column's heading."""
    cell: str | None = None
    """The address that Excel shows, such as C17."""
    unit: str | None = None
    """Id or name of the unit in that row."""
    letters: str | None = None
    """The column's letters in Excel, where `cell` is not given."""

    @property
    def address(self) -> str | None:
        """The address that Excel shows, from `cell`, or from line and letters."""
        return self.cell or (f"{self.letters}{self.line}" if self.letters and self.line else None)

    def say(self, language: str) -> str:
        """The place in words."""
        column, cell, unit = ("cột", "ô", "đơn vị") if language == "vi" else ("column", "cell", "unit")
        text = self.file if self.line is None else f"{self.file}:{self.line}"
        if self.column:
            text += f', {column} "{self.column}"' + (f" ({cell} {self.address})" if self.address else "")
        return f"{text}, {unit} {self.unit}" if self.unit else text


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of a sentence by its name in `explanations.yml`, with facts of its own."""

    name: str
    facts: Mapping[str, str] = field(default_factory=dict)

    def say(self, language: str) -> str:
        """The words."""
        return phrases()[self.name][language].format_map(dict(self.facts))


Fact = str | int | Phrase
NONE = Phrase("none")


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact about the input that somebody has to know."""

    code: str
    """Stable name, a key of `explanations.yml`."""
    place: Place
    value: str | None = None
    """The text found."""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    """What fills the sentences."""

    @property
    def severity(self) -> Severity:
        """How much it matters, by its code."""
        return Severity(explanations()[self.code].severity)

    def sentences(self, language: str) -> tuple[str, str, str]:
        """What is wrong, what is expected, how to mend it."""
        said = {
            name: fact.say(language) if isinstance(fact, Phrase) else str(fact) for name, fact in self.facts.items()
        }
        sentences = explanations()[self.code][language]
        wrong, need, fix = (
            " ".join(filter(None, sentence.format_map(said).split(" ")))
            for sentence in (sentences.wrong, sentences.need, sentences.fix)
        )
        return wrong, need, fix

    def say(self, language: str) -> str:
        """The whole message."""
        found = f": «{self.value}»" if self.value is not None else ""
        words = " ".join(filter(None, self.sentences(language)))
        return f"[{self.code}] {self.place.say(language)}{found} – {words}"

    def __str__(self) -> str:
        return self.say("vi")


def severities() -> dict[str, Severity]:
    """Every code that a finding may have, with how much it matters."""
    return {code: Severity(one.severity) for code, one in explanations().items()}
