"""N: neighbours of the listed cases, as files from an office have them."""

from __future__ import annotations

import unicodedata

from tests.catalogue.folder import (
    CAN_THO,
    CAO_BANG,
    DA_NANG,
    EARLIER,
    FRAMEWORK,
    HA_NOI,
    HEAD,
    HOA_BINH,
    RELEASE,
    ROWS,
    SCORES,
    UNITS,
    Case,
    Change,
    both,
    cell,
    encode,
    move,
    put,
    rows,
    swap,
    swap_bytes,
)


def total(text: str, code: str = "not_a_number", *, alone: bool = True) -> Case:
    """Another total of Hà Nội."""
    return Case("N01", cell("91.53", text), code, line=2, column="total", cell="D2", alone=alone)


def marker(text: str) -> Case:
    """Another way to say that a figure is missing."""
    return Case("N02", cell("46.50", text), "not_a_number", line=2, column="land", cell="G2")


def rank(text: str) -> Case:
    """Another way to write a rank."""
    return Case("N03", cell(",1,", f",{text},"), "not_a_rank", line=2, column="rank", cell="E2")


def inserted(row: str, before: str, code: str, **places: str | int | None) -> Case:
    """A row that is no unit."""
    at = {"line": ROWS.index(before) + 2, "column": "unit", "cell": None} | places
    return Case("N04", swap(before, f"{row}\n{before}"), code, **at)  # type: ignore[arg-type]


def named(text: str, code: str, severity: str = "error") -> Case:
    """Another word for Hà Nội."""
    return Case("N05", cell("ha-noi", text), code, severity, line=2, column="unit", cell="A2")


def file(change: Change, code: str, name: str, severity: str = "error") -> Case:
    """A file as a whole."""
    return Case("N06", change, code, severity, file=name, alone=False)


def said_again(text: str) -> str:
    """Two exports, one below the other."""
    return text + text


PERCENT = both(*(swap(f",{row.split(',')[3]},", f",{row.split(',')[3]}%,") for row in ROWS))
CASES = [
    *map(total, ('"1.234,5"', "91.53 điểm", "\u201391.53", "\uff0d3.2", "９１.５３", "91，53", "٩١٫٥٣", "91.5³")),
    *map(total, ("91'53", "91·53", "91.53.", "~91.53", ">90", "91.53/100", "9l.53", "92-93", "91.53?", "0x5B")),
    total("\u20113.2", "below_zero"),
    total("\u200e91.53", "hidden_character"),
    Case("N01", PERCENT, "not_a_number", line=2, column="total", cell="D2", count=5),
    Case("N01", cell("91.53", " 91.53 ")),
    Case("N01", cell("91.53", "91\u200b.53"), "normalised_text", "note", line=2, column="total", cell="D2"),
    *map(marker, ("[X]", "(x)", "[ x ]", "KXĐ", "không đánh giá", "-", "…", "chưa có số liệu")),
    Case("N02", cell("46.50", "0"), "score_differs_from_parts", "confirm", line=2, column="total", alone=False),
    *map(rank, ("I", "1st", "Hạng 1", "1-2", "=1", "1/63", "1.0", "#1", "nhất")),
    inserted("Tổng cộng,,,258.0,,,,", HOA_BINH, "summary_row", cell="A4"),
    inserted(",,Trung bình chung,81.6,,,,", HOA_BINH, "summary_row", column="name", cell="C4"),
    inserted(",provinces,,81.6,,[x],40,40", HOA_BINH, "unknown_unit", cell="A4"),
    inserted("II. Miền Trung,,,,,,,", HOA_BINH, "lone_cell_row", cell="A4"),
    inserted(HEAD, HOA_BINH, "repeated_header", cell="A4"),
    inserted("(1),(2),(3),(4),(5),(6),(7),(8)", HA_NOI, "heading_row", cell="A2"),
    inserted("A,B,C,1,2,3,4,5", HA_NOI, "heading_row", cell="A2"),
    inserted(",,,điểm,hạng,,điểm,điểm", HA_NOI, "heading_row", column="total", cell="D2"),
    Case("N04", swap(CAO_BANG, f"{CAO_BANG}\n* Số liệu tạm tính,,,,,,,"), "lone_cell_row", line=7, cell="A7"),
    Case("N04", encode(lambda text: f"{text}\n,,,,,KT. GIÁM ĐỐC,,\n".encode()), "lone_cell_row", line=8, alone=False),
    Case("N04", encode(lambda text: said_again(text).encode()), "repeated_header", line=7, alone=False),
    named("HN", "unknown_unit"),
    named("1. Hà Nội", "unknown_unit"),
    named("2024-05-09", "unknown_unit"),
    named("TP. Hà Nội", "normalised_text", "note"),
    named("HÀ NỘI", "normalised_text", "note"),
    named("HA-NOI", "normalised_text", "note"),
    named("ha\u2011noi", "normalised_text", "note"),
    named("tp ha noi", "name_without_marks", "confirm"),
    Case("N05", cell("Hà Nội", "H\u0300à Nội"), "hidden_character", line=2, column="name", cell="C2"),
    Case("N05", swap("Đà Nẵng", "Ðà Nẵng"), "normalised_text", "note", line=3, column="name", cell="C3"),
    Case("N05", swap("Đà Nẵng", "D\u0335à Nẵng"), "hidden_character", line=3, column="name", cell="C3"),
    Case(
        "N05",
        both(
            swap("ha-noi,provinces,Hà Nội", "da-nang,provinces,Hà Nội"),
            swap("da-nang,provinces,Đà", "ha-noi,provinces,Đà"),
        ),
        "name_of_another",
        line=2,
        column="name",
        cell="C2",
        count=2,
    ),
    Case("N07", cell("Xuất sắc", "xuất sắc"), "unknown_class", line=2, column="class", cell="F2"),
    Case("N07", cell("Xuất sắc", "Xuất xắc"), "unknown_class", line=2, column="class", cell="F2"),
    Case("N07", cell("Xuất sắc", "Loại I"), "unknown_class", line=2, column="class", cell="F2"),
    Case("N07", cell("Xuất sắc", "Xuất  sắc")),
    Case("N08", swap("land,tax", "Land,Tax"), "unknown_column", line=1, column="Land", cell="G1", count=2),
    Case("N08", swap("land,tax", "land,Land"), "unknown_column", line=1, column="Land", cell="H1"),
    Case("N08", swap("land,tax", "land,tax,Ghi chú"), "too_few_cells", line=2, count=5, alone=False),
    Case(
        "N08",
        both(swap("land,tax", "land,tax,Ghi chú"), *(swap(row, f"{row},ok") for row in ROWS)),
        "unknown_column",
        line=1,
        column="Ghi chú",
        cell="I1",
    ),
    Case("N08", swap("unit,block", "STT,block"), "missing_column", line=1, alone=False),
    Case("N08", swap("land,tax", "land," + "t" * 5000), "cell_too_long", line=1, alone=False),
    Case("N08", swap("land,tax", " land , tax ")),
    Case("N08", swap("provinces", "Tỉnh", times=5), "unknown_block", line=2, column="block", cell="B2", count=5),
    Case("N09", swap("Hà Nội", '"Hà \\"Thủ đô\\" Nội"'), "broken_quotes", line=2, alone=False),
    Case("N09", swap(DA_NANG, f'"{DA_NANG}"'), "row_in_quotes", line=3),
    Case("N09", encode(lambda text: text.replace(",", "|").encode()), "unknown_separator", line=1),
    Case("N09", encode(lambda text: text.replace(",", " ").encode()), "unknown_separator", line=1),
    Case("N09", encode(lambda text: text.replace(",", ";").replace(".", ",").encode()), "normalised_text", "note"),
    Case(
        "N09",
        encode(lambda text: text.replace(",", ";").replace(".", ",").replace("91,53", '"1.091,53"').encode()),
        "not_a_number",
        line=2,
        column="total",
        cell="D2",
    ),
    Case("N09", encode(lambda text: "\n".join(f"{line},,," for line in text.splitlines()).encode())),
    Case(
        "N09",
        encode(
            lambda text: "\n".join(
                map(",".join, zip(*(line.split(",") for line in text.splitlines()), strict=True))
            ).encode()
        ),
        "transposed_table",
        line=1,
    ),
    Case("N10", swap(DA_NANG, f"\ufeff{DA_NANG}"), "normalised_text", "note", line=3, column="unit", cell="A3"),
    Case("N10", encode(lambda text: b"\xef\xbb\xbf\xef\xbb\xbf" + text.encode()), "normalised_text", "note"),
    Case("N10", swap_bytes("Hà".encode(), b"\xed\xa0\x80"), "encoding_not_utf8", line=2),
    Case("N10", cell("Hà Nội", "Hà\x0bNội"), "hidden_character", line=2, column="name", cell="C2"),
    Case("N10", cell("Hà Nội", "Hà\x85Nội"), "hidden_character", line=2, column="name", cell="C2"),
    Case("N10", cell("Hà Nội", "Hà\u3000Nội"), "normalised_text", "note", line=2, column="name", cell="C2"),
    Case("N10", encode(lambda text: text.replace("\n", "\r").encode()), "normalised_text", "note"),
    Case("N10", encode(lambda text: unicodedata.normalize("NFD", text).encode()), "normalised_text", "note", line=2),
    file(move(SCORES, "x/2024/scores (1).csv"), "unknown_file", "x/2024/scores (1).csv"),
    file(move(SCORES, "x/2024/scores.csv.txt"), "unknown_file", "x/2024/scores.csv.txt"),
    file(move(SCORES, "x/2024/Scores.CSV"), "unknown_file", "x/2024/Scores.CSV"),
    file(move(SCORES, "x/2024/scores.xlsm"), "unknown_file", "x/2024/scores.xlsm"),
    file(move(SCORES, "x/2024/scores.ods"), "unknown_file", "x/2024/scores.ods"),
    file(move(RELEASE, "x/2024/release.yaml"), "unknown_file", "x/2024/release.yaml"),
    file(put("x/2024 - Copy/release.yml", "status: final\n"), "wrong_period", "x/2024 - Copy/release.yml"),
    file(put("x/2024./release.yml", "status: final\n"), "wrong_period", "x/2024./release.yml"),
    file(encode(lambda text: text.encode("utf-16"), RELEASE), "encoding_not_utf8", RELEASE),
    file(swap("{vi: Báo cáo,", "{vi: Báo cáo: tập 1,", RELEASE), "broken_yaml", RELEASE),
    file(swap("status: final", "status:final", RELEASE), "broken_yaml", RELEASE),
    file(swap("status: final", "status: chính thức", RELEASE), "wrong_setting", RELEASE),
    file(swap("status:", "announced: 28/3/2025\nstatus:", RELEASE), "wrong_setting", RELEASE),
    file(swap("'1'", "‘1’", RELEASE), "unknown_framework", RELEASE),
    Case("N06", put("x/2024/Thumbs.db", b"\0")),
    Case("N06", encode(lambda text: text.replace("\n", "\r\n").encode(), RELEASE)),
    *(
        Case(
            "N11",
            both(swap("ha-noi", word, UNITS, 9), swap("ha-noi", word), swap("ha-noi", word, EARLIER)),
            "code_is_no_address",
            file=UNITS,
            line=2,
            column="unit",
            cell="A2",
        )
        for word in ("nul", "com1", "index", "v2")
    ),
    Case(
        "N12",
        swap("total,,Tổng,Total,,,100", "total,,Tổng,Total,,,1.000", FRAMEWORK),
        "too_many_decimals",
        file=FRAMEWORK,
        line=2,
        column="max_score",
        cell="G2",
        alone=False,
    ),
    Case("N12", swap("Land,,,50,", "Land,,,50,50%", FRAMEWORK), "not_a_number", file=FRAMEWORK, line=3, cell="H3"),
    Case(
        "N12",
        rows(*(row.replace(",[x]", "") for row in (HA_NOI, DA_NANG, HOA_BINH, CAN_THO, CAO_BANG)), head=HEAD + ","),
    ),
]
