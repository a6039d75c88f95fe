"""H: text that harms, and data that must not be published."""

from __future__ import annotations

import io
import zipfile

from tests.builders import lines
from tests.catalogue.excel import as_workbook
from tests.catalogue.folder import HEAD, INDEX, ROWS, SCORES, UNITS, Case, Change, Content, cell, put, swap

BOOK = "x/2024/scores.xlsx"


def name(text: str) -> Change:
    """Another text in the column name, which has to be quoted where it holds commas or quotes."""
    return cell("Hà Nội", '"' + text.replace('"', '""') + '"' if set(text) & set(',"') else text)


def unit(text: str) -> Change:
    """Another id of a unit."""
    return swap("cao-bang,", f"{text},", UNITS)


def column(heading: str, *, word: str = "1") -> Change:
    """A further column."""
    return put(SCORES, lines(f"{HEAD},{heading}", *(f"{row},{word}" for row in ROWS)))


def entity(files: Content) -> None:
    """A workbook whose XML declares entities."""
    as_workbook()(files)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(files[BOOK])) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            if part.endswith("sheet1.xml"):
                content = content.replace(
                    b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet', 1
                )
            new.writestr(part, content)
    files[BOOK] = out.getvalue()


def bomb(files: Content) -> None:
    """A workbook that unpacks to a gigabyte."""
    as_workbook()(files)
    out = io.BytesIO(files[BOOK])
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for number in range(3):
            package.writestr(f"xl/media/{number}.bin", bytes(70_000_000))
    files[BOOK] = out.getvalue()


def extra(part: str) -> Change:
    """A workbook with one more part."""

    def change(files: Content) -> None:
        as_workbook()(files)
        out = io.BytesIO(files[BOOK])
        with zipfile.ZipFile(out, "a") as package:
            package.writestr(part, b"x")
        files[BOOK] = out.getvalue()

    return change


def found(identity: str, change: Change, code: str = "hostile_text", **more: str) -> Case:
    """A case about the name in C2."""
    return Case(identity, change, code, line=2, column="name", cell="C2", alone=False, **more)  # type: ignore[arg-type]


LAUGHS = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
CASES = [
    *(found("H01", name(text)) for text in ("=cmd|'/c calc'!A1", "+SUM(A1)", "-cmd", "@SUM(A1)")),
    *(found("H02", name(text)) for text in ('=HYPERLINK("http://a")', '=WEBSERVICE("http://a")', "=DDE(1)")),
    *(found("H04", name(text)) for text in ("<img src=x onerror=a>", "<svg onload=a>", "javascript:alert(1)")),
    *(found("H05", name(text)) for text in ("[x](javascript:1)", "Hà|Nội", "`x`", "# Hà Nội")),
    *(found("H06", name(text)) for text in ("{{7*7}}", "{% if %}")),
    Case(
        "H08", unit("../../etc/passwd"), "code_is_no_address", file=UNITS, line=6, column="unit", cell="A6", alone=False
    ),
    *(
        Case("H09", unit(text), "code_is_no_address", file=UNITS, line=6, column="unit", cell="A6", alone=False)
        for text in ("C:\\x", "/etc/passwd", "%2e%2e", "a/b")
    ),
    Case("H09", unit("a\0b"), "hidden_character", file=UNITS, line=6, column="unit", cell="A6", alone=False),
    found("H10", name("N" * 10_000), "cell_too_long"),
    found("H10", name("Ha" + "\u0300\u0301\u0302\u0303" * 125), "hidden_character"),
    Case("H12", bomb, "broken_workbook", file=BOOK),
    Case("H13", put(INDEX, LAUGHS), "broken_yaml", file=INDEX, line=1, alone=False),
    Case(
        "H13",
        swap("precision: 2", "precision: !!python/object/apply:os.system [x]", INDEX),
        "broken_yaml",
        file=INDEX,
        line=8,
        alone=False,
    ),
    Case("H13", put(INDEX, "a: " + "[" * 5_000 + "]" * 5_000), "broken_yaml", file=INDEX, line=1, alone=False),
    Case("H14", entity, "broken_workbook", file=BOOK),
    Case("H14", extra("xl/vbaProject.bin"), "broken_workbook", file=BOOK),
    Case("H14", extra("xl/externalLinks/externalLink1.xml"), "broken_workbook", file=BOOK),
    *(
        Case("H16", column(heading), "personal_data", line=1, column=heading, cell="I1", alone=False)
        for heading in ("ho_ten", "sdt", "email", "cccd", "so_dien_thoai")
    ),
    found("H16", name("Hà Nội 001099012345"), "personal_data"),
    *(
        found("H17", name(mark), "internal_mark")
        for mark in ("DỰ THẢO – KHÔNG PHỔ BIẾN", "Tài liệu MẬT", "KHÔNG CÔNG BỐ")
    ),
    Case(
        "H17",
        put("x/2024/notes.vi.md", "Bình thường.\n\nDỰ THẢO\n"),
        "internal_mark",
        file="x/2024/notes.vi.md",
        line=3,
    ),
    Case("H18", column("phieu_id"), "microdata", line=1, column="phieu_id", cell="I1", alone=False),
]
