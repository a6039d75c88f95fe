"""Every sentence of the site stands in both languages."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections.abc import Iterable, Iterator

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_python
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from tests.builders import PROJECT, TEMPLATES

KEYWORDS = {"_": None, "gettext": None, "_translate": None, "ngettext": (1, 2)}
OPTIONS = {
    "trim_blocks": "true",
    "lstrip_blocks": "true",
    "trimmed": "true",
    "newstyle_gettext": "true",
    "silent": "false",
}
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
VIETNAMESE = {"report.html", "decision_extract.html", "annex_table.html"}
Message = str | tuple[str, ...]


def catalogue() -> Catalog:
    """The Vietnamese one."""
    with (TEMPLATES / "locale" / "vi" / "congbo.po").open("rb") as file:
        return read_po(file, locale="vi")


def used() -> set[Message]:
    """Every message of templates and code; plural ones as pairs."""
    return set(from_templates()) | set(from_code())


def from_templates() -> Iterator[Message]:
    """What templates say."""
    for path in (
        *TEMPLATES.rglob("*.html"),
        *TEMPLATES.rglob("*.typ"),
        *TEMPLATES.rglob("*.xml"),
        *TEMPLATES.rglob("*.svg"),
    ):
        with path.open("rb") as file:
            yield from messages(babel_extract(file, list(KEYWORDS), (), OPTIONS))


def from_code() -> Iterator[Message]:
    """What views say, and the patterns of periods that formats.py chooses from."""
    for path in (PROJECT / "congbo").rglob("*.py"):
        with path.open("rb") as file:
            yield from messages(extract_python(file, KEYWORDS, (), {}))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and PLACEHOLDER.search(node.value):
                yield node.value


def messages(found: Iterable[tuple[int, str | None, object, object]]) -> Iterator[Message]:
    """The words of extracted calls."""
    for _, function, arguments, _ in found:
        given = arguments if isinstance(arguments, tuple) else (arguments,)
        said = tuple(argument for argument in given if isinstance(argument, str))
        if said:
            yield said[:2] if function == "ngettext" else said[0]


def placeholders(words: object) -> list[set[str]]:
    """The names that each form of a message needs."""
    forms = words if isinstance(words, tuple | list) else (words,)
    return [set(PLACEHOLDER.findall(str(form))) for form in forms]


def test_every_sentence_has_a_translation() -> None:
    translated = {message.id for message in catalogue() if message.id and message.string}
    assert used() - translated == set()


def test_no_translation_is_unused() -> None:
    assert {message.id for message in catalogue() if message.id} - used() == set()


def test_both_languages_name_the_same_things() -> None:
    differing = [
        message.id
        for message in catalogue()
        if message.id and any(form != placeholders(message.id)[-1] for form in placeholders(message.string))
    ]
    assert differing == []


def test_no_translation_is_empty_or_in_doubt() -> None:
    assert [message.id for message in catalogue() if message.id and (message.fuzzy or not message.string)] == []


def test_vietnamese_is_written_in_composed_letters() -> None:
    decomposed = [
        message.id
        for message in catalogue()
        for form in (message.string if isinstance(message.string, tuple | list) else (message.string,))
        if not unicodedata.is_normalized("NFC", str(form))
    ]
    assert decomposed == []


def test_templates_hold_no_vietnamese_but_names() -> None:
    """What is said must go through the catalogue; the product and the invented province keep their names.

    The extract of a decision has the form and the language of the document, on the English page too.
    """
    foreign = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹ]")
    for path in (path for path in TEMPLATES.rglob("*.html") if path.name not in VIETNAMESE):
        text = path.read_text(encoding="utf-8").replace("Công Bố", "").replace("Minh Họa", "")
        assert not foreign.search(text), path.name
