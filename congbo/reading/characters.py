"""What stands in a cell: made uniform where nothing is lost, refused where something is hidden."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from congbo.findings import Fact, Phrase
from congbo.reading.encodings import name_legacy, share_of_syllables, unbreak

LONGEST_CELL = 2_000
SPACES = "\u00a0\u2007\u202f\u2002\u2003\u2009\u3000"
DROPPED = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
"""Characters that show nothing: zero-width spaces and joiners, soft hyphens."""
LOOKALIKES = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ", "\u2010": "-", "\u2011": "-"}
"""Letters that look like Đ, and hyphens that look like the one of the keyboard."""
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]")
"""Control characters, and those that turn the direction of writing."""
FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u04ff]")
"""Greek and Cyrillic."""
SUSPECT = re.compile(
    f"[^\\x20-\\x7e\\t\\r\\n\u00c0-\u00d6\u00d9-\u00f6\u00f9-\u01b0\u1ea0-\u1ef9–—‘’“”…]|Ã|á»|Ä|\ufffd|[\u00d0\u00f0\u0189\u0256]|[{SPACES}]|  "
)
"""Anything beyond plain Vietnamese."""
BETWEEN_CELLS = str.maketrans("", "", "\t\r\n")
BROKEN = re.compile("Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ ]|á[º»]|Ä[\u0080-\u00bf‘’]|Æ[°¡]|Ãƒ")
LOOSE_MARK = re.compile("[\u0300-\u036f]")
"""Vietnamese letters take up their marks in NFC; one that is left belongs to no letter."""
TCVN3_SIGNS = re.compile("[µ¸¹®¬¨©ª«§¶·»¼½¾]")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cell after cleaning: its text, what was done, or why it is refused."""

    text: str
    done: str = ""
    """What was made uniform, for the log."""
    code: str = ""
    """Code of the finding if the cell is refused."""
    facts: tuple[tuple[str, Fact], ...] = ()


def is_suspect(text: str) -> bool:
    """Whether the cells of a file must be looked at one by one; most files of figures are ASCII, which is told faster."""
    if text.isascii():
        return "  " in text or not text.translate(BETWEEN_CELLS).isprintable()
    return SUSPECT.search(text) is not None


def clean_cell(raw: str) -> Cleaned:
    """The cell's text in NFC without what cannot be seen."""
    if len(raw) > LONGEST_CELL:
        return Cleaned(
            raw[:40] + "…", code="cell_too_long", facts=(("length", f"{len(raw):,}"), ("limit", f"{LONGEST_CELL:,}"))
        )
    if "\ufffd" in raw:
        return Cleaned(raw, code="lost_character")
    if BROKEN.search(raw) and (found := unbreak(raw)) and share_of_syllables(found[0]) > 0.5:
        return Cleaned(raw, code="broken_letters", facts=(("trial", found[0]), ("times", str(found[1]))))
    if TCVN3_SIGNS.search(raw) and re.search("[A-Za-z]", raw) and (trial := _legacy(raw)):
        return Cleaned(raw, code="encoding_not_utf8", facts=trial)
    if (bad := FORBIDDEN.search(raw)) or (bad := LOOSE_MARK.search(unicodedata.normalize("NFC", raw))):
        return Cleaned(visible(raw), code="hidden_character", facts=_at(bad))
    if bad := FOREIGN.search(raw):
        return Cleaned(visible(raw), code="foreign_letter", facts=_at(bad))
    done: list[str] = []
    text = raw
    for characters, replacement in ((SPACES, " "), (DROPPED, "")):
        for character in characters:
            if character in text:
                done.append(code_point(character))
                text = text.replace(character, replacement)
    for lookalike, letter in LOOKALIKES.items():
        if lookalike in text:
            done.append(f"{code_point(lookalike)} → {letter}")
            text = text.replace(lookalike, letter)
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        done.append("NFD → NFC")
    return Cleaned(re.sub(" {2,}", " ", composed).strip(), ", ".join(done))


def _legacy(raw: str) -> tuple[tuple[str, Fact], ...] | None:
    try:
        trial = name_legacy(raw.encode("latin-1"))
    except UnicodeError:
        return None
    if trial is None:
        return None
    return (("encoding", trial.encoding), ("trial", trial.text), ("way", Phrase("convert_to_unicode")))


def hidden_character(text: str) -> tuple[int, tuple[tuple[str, Fact], ...]] | None:
    """The line of the first character of a text that may not be in it, and what it is."""
    for line, words in enumerate(text.split("\n"), 1) if FORBIDDEN.search(text) else ():
        if bad := FORBIDDEN.search(words):
            return line, _at(bad)
    return None


def _at(found: re.Match[str]) -> tuple[tuple[str, Fact], ...]:
    return (("characters", " ".join(map(code_point, found.group()[:3]))), ("position", str(found.start() + 1)))


def code_point(character: str) -> str:
    """A character by number: U+00A0."""
    return f"U+{ord(character):04X}"


def visible(text: str) -> str:
    """The text with characters that cannot be seen shown by number."""
    return "".join(
        f"⟨{code_point(one)}⟩" if FORBIDDEN.match(one) or one in SPACES + DROPPED or FOREIGN.match(one) else one
        for one in text
    )
