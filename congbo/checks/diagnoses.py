"""What a cell or a heading is that is not what it should be, and what to do with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal

from congbo.collation import fold
from congbo.findings import Phrase

DATE_OF_EXCEL = re.compile(
    r"\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg\d+)(-\d+)?|\d{4}-\d\d-\d\d", re.IGNORECASE
)
MISSING_WORDS = (
    r"(nan|na|n/a|null|none|-|–|—|\.+|…|\?+|x|kxđ|kxd|kcsl|kđg|không|chưa)( (có|có số liệu|xác định|đánh giá|áp dụng|công bố))?"
    r"|khong co|khong"
)
EXAMPLE = "91.43"
Diagnosis = tuple[str, str, dict[str, str]]
"""Phrases for what the cell is and what to do, with their facts."""


def way_of_column(name: str) -> Phrase | None:
    """What to do with a column that a table of staff often has and ours has not."""
    words = fold(name)
    if DATE_OF_EXCEL.fullmatch(name):
        return Phrase("was_made_a_date")
    if re.fullmatch(r"(ghi chu|note|notes|chu thich|nhan xet|remarks?)", words):
        return Phrase("drop_notes_column")
    return Phrase("drop_counter_column") if re.fullmatch(r"(stt|tt|so (thu tu|tt)|no)", words) else None


def _strip_unit(text: str) -> dict[str, str]:
    return {"plain": re.sub(r"[^\d.,-]", "", text) or EXAMPLE}


def _position(text: str) -> dict[str, str]:
    found = re.search(r"[A-Za-z]", text)
    return {"letter": found.group(), "position": str(found.start() + 1)} if found else {}


def _marker(text: str) -> dict[str, str]:
    return {"plain": f"[{re.sub(r'[^a-z]', '', text.lower())}]"}


def _plain_digits(text: str) -> dict[str, str]:
    digits = "".join(str(unicodedata.digit(one, one)) for one in text)
    return {"plain": re.sub("[，٫．·]", ".", digits)}


def _write_out(text: str) -> dict[str, str]:
    return {"plain": format(Decimal(text.replace(",", ".").upper()), "f")}


SIGNS: tuple[tuple[str, str, str, Callable[[str], dict[str, str]] | None], ...] = (
    (r"=.*", "is_formula", "paste_values", None),
    (r"#(REF|N/A|VALUE|DIV/0|NAME|NULL|NUM)[!?]?", "is_excel_error", "mend_formula", None),
    (r"#+", "is_hashes", "widen_column", None),
    (r"'.*", "is_apostrophe", "drop_apostrophe", None),
    (r"\d{1,2}-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Thg\d+)(-\d+)?", "is_date", "format_as_number", None),
    (r"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d+", "is_date", "format_as_number", None),
    (r"\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?( .*)?", "is_date", "format_as_number", None),
    (r"-?\d+([.,]\d+)?[eE][+-]?\d{1,3}", "is_scientific", "write_out", _write_out),
    (r"-?[\d.,]+ ?[%٪]", "is_percent", "drop_percent", None),
    (r"-?[\d.,]+ ?(\*+|†|\(\d+\)|\[\d+\]|[¹²³])", "is_footnoted", "move_footnote", None),
    (r"[\[(] ?[xzcun] ?[\])]", "is_marker_misspelt", "write_marker", _marker),
    (MISSING_WORDS, "is_missing_word", "use_marker", None),
    (r"[~≈<>≤≥≠] ?[\d.,]+", "is_approximate", "write_exactly", None),
    (r"[+-]?(inf(inity)?|∞)", "is_not_finite", "type_number", None),
    (r"[\u2212\u2012-\u2015\ufe63\uff0d][\d.,]+", "has_long_minus", "type_minus", None),
    (r"\+[\d.,]+", "has_plus", "drop_plus", None),
    (r"[.,]\d+|-?\d+([.,]\d+)?[.,]", "has_bare_point", "write_both_sides", None),
    (r"-?[\d.,]+ ?/ ?[\d.,]+", "is_fraction", "write_score_only", None),
    (r"-?\d+([.,]\d+)? ?[-–] ?\d+([.,]\d+)?", "is_range", "write_one_number", None),
    (r"(true|false|đúng|sai)", "is_logical", "format_as_number", None),
    (r"-?[0-9]{1,3}([.,' ][0-9]{3})+([.,][0-9]+)?", "has_thousands", "drop_thousands", None),
    (r"[0-9]+ ?[·:'’´`،٫] ?[0-9]+", "has_strange_mark", "type_mark", None),
    (
        r"-?[\d.,，．٫٬·]*[^\W0-9a-zA-Z_][\d.,，．٫٬·]*|-?\d+[，．]\d+",
        "has_strange_digits",
        "type_plain",
        _plain_digits,
    ),
    (r"-? *[\d.,]+( +[\d.,]+)+|- +[\d.,]+", "has_space", "drop_space", None),
    (r"-?\d+(_\d+)+([.,]\d+)?", "has_underscore", "type_digit", None),
    (r"-?0\d+([.,]\d+)?", "has_leading_zero", "drop_zero", None),
    (r"-?(?=[0-9.,]*[OoIlS])[0-9OoIlS.,]*[0-9][0-9OoIlS.,]*", "has_letter", "type_digit", _position),
    (r"-?\d+([.,]\d+)? ?[^\W\d_]+", "has_unit", "drop_unit", _strip_unit),
)
"""Patterns of cells that are no numbers, the phrases for what they are and what to do, and the phrases' facts."""


def diagnose(text: str) -> Diagnosis:
    """What a cell is that should be a number."""
    for pattern, what, way, facts in SIGNS:
        if re.fullmatch(pattern, text, re.IGNORECASE):
            try:
                return what, way, facts(text) if facts else {}
            except ArithmeticError:
                continue
    return "is_text", "type_number", {}
