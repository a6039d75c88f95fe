"""Text that is dangerous, personal or not meant for the public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.collation import fold
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.read import Sources
from congbo.reading.tables import Table

HOSTILE = (
    (re.compile(r"^\s*[=@|]|^[+-](?![\d.,]+$)(?=.)|^\t|^\r"), "is_formula_text"),
    (re.compile(r"<\s*[a-zA-Z!/]|&#?\w+;"), "has_html"),
    (re.compile(r"\{\{|\}\}|\{%|%\}|\{#"), "has_template"),
    (re.compile(r"(javascript|vbscript|data)\s*:", re.IGNORECASE), "has_script_link"),
    (re.compile(r"\]\(|`|^#{1,6} |\*\*|\|"), "has_markdown"),
    (re.compile(r"\.\.[/\\]|%2e%2e|^[A-Za-z]:\\|^/(etc|usr|home)/", re.IGNORECASE), "has_path"),
)
"""Patterns with the phrases that say what they are."""
PASSED = {("has_markdown", "aliases"), ("has_path", "unit"), ("has_path", "component")}
"""| separates aliases; an id that looks like a path is refused as an id."""
PERSONAL_COLUMNS = re.compile(
    r"(ho ?(va )?ten|ho ?dem|cccd|cmnd|so ?dien ?thoai|dien ?thoai|sdt|email|e mail|thu dien tu|dia ?chi|ngay ?sinh|phone|full ?name)"
)
MICRODATA_COLUMNS = re.compile(r"(phieu( ?id)?|ma ?phieu|respondent.*|nguoi ?tra ?loi|id ?phieu)")
PERSONAL = (
    (re.compile(r"(?<![\d.,])\d{12}(?![\d.,])"), "is_citizen_id"),
    (re.compile(r"(?<![\d.,])(0|\+84)\d{9}(?![\d.,])"), "is_phone"),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+"), "is_email"),
)
INTERNAL = re.compile(r"(DỰ THẢO|KHÔNG PHỔ BIẾN|KHÔNG CÔNG BỐ|LƯU HÀNH NỘI BỘ|TUYỆT MẬT|TỐI MẬT|(?<!\w)MẬT(?!\w))")
SUSPECT = re.compile(
    r"[=@|<>{}`\t\\]|(?m:^[+-][^\d])|&#?\w+;|script|data\s*:|\]\(|#|\*\*|\.\.|%2e|\d{9}|@|MẬT|DỰ THẢO|KHÔNG|LƯU HÀNH|^/",
    re.IGNORECASE | re.MULTILINE,
)
"""Anything that a pattern here might mean; a column without it needs no look at its cells."""


def suspects(table: Table) -> Iterator[tuple[int, str, str]]:
    """Row, heading and text of the cells in columns that hold anything suspect."""
    if table.file.endswith(("/published.csv", "sealed.csv")):  # hexadecimal digits, written by the program
        return
    for heading in table.header:
        if heading and not table.is_plain_numbers(heading) and SUSPECT.search(table.text(heading)):
            for row, text in enumerate(table.column(heading)):
                if text and not text.replace(".", "", 1).isdigit():
                    yield row, heading, text


def hostile_text(sources: Sources) -> Iterator[Finding]:
    """A cell holds what a spreadsheet, a browser or a template might run."""
    for table in sources.tables.values():
        for row, heading, text in suspects(table):
            for pattern, phrase in HOSTILE:
                if (phrase, heading) in PASSED:
                    continue
                found = pattern.search(text)
                if found and not _is_number_problem(text, heading):
                    facts: dict[str, Fact] = {"what": Phrase(phrase, {"sign": found.group().strip()[:1]})}
                    yield Finding("hostile_text", table.place(row, heading), text[:80], facts)
                    break


def _is_number_problem(text: str, heading: str) -> bool:
    """Formulas in columns of figures are named by the check of numbers."""
    return (
        heading not in {"unit", "block", "class", "name", "head"}
        and text.startswith(("=", "-", "+"))
        and "name" not in heading
    )


def personal_data(sources: Sources) -> Iterator[Finding]:
    """A column or cell holds data of persons."""
    for table in sources.tables.values():
        for heading in table.header:
            words = fold(heading.replace("_", " "))
            if PERSONAL_COLUMNS.fullmatch(words):
                facts: dict[str, Fact] = {"what": Phrase("column_is_personal", {"column": heading})}
                yield Finding("personal_data", table.head(heading), heading, facts)
            elif MICRODATA_COLUMNS.fullmatch(words):
                yield Finding("microdata", table.head(heading), heading)
        for row, heading, text in suspects(table):
            for pattern, phrase in PERSONAL:
                if pattern.search(text):
                    yield Finding("personal_data", table.place(row, heading), None, {"what": Phrase(phrase)})


def internal_mark(sources: Sources) -> Iterator[Finding]:
    """A file says of itself that it is not for the public."""
    for table in sources.tables.values():
        for row, heading, text in suspects(table):
            if found := INTERNAL.search(text):
                yield Finding("internal_mark", table.place(row, heading), found.group())
        for heading in table.header:
            if found := INTERNAL.search(heading):
                yield Finding("internal_mark", table.head(heading), found.group())
    for file, text in sources.proses.items():
        if found := INTERNAL.search(text):
            yield Finding("internal_mark", Place(file, text.count("\n", 0, found.start()) + 1), found.group())
