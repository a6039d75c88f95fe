"""B: the shape of tables."""

from __future__ import annotations

from tests.builders import lines
from tests.catalogue.folder import (
    DA_NANG,
    HA_NOI,
    HEAD,
    HOA_BINH,
    RELEASE,
    ROWS,
    SCORES,
    Case,
    both,
    cell,
    encode,
    put,
    rows,
    swap,
)

PLAIN = (
    "ha-noi,provinces,9",
    "da-nang,provinces,8",
    "hoa-binh,provinces,7",
    "can-tho,provinces,6",
    "cao-bang,provinces,5",
)
SMALL = "unit,block,total"
COMPUTED = swap("rank_source: published", "rank_source: computed", RELEASE)
LONG = [f"u{number},provinces,1" for number in range(65_535)]

CASES = [
    Case("B02", encode(lambda text: text.replace(",", "\t").encode()), "normalised_text", "note"),
    Case("B03", swap(HOA_BINH, HOA_BINH.replace(",", ";")), "mixed_separators", line=4, alone=False),
    Case("B04", swap(HEAD, "sep=,\n" + HEAD), "normalised_text", "note"),
    Case("B06", swap(HA_NOI + "\n", HA_NOI + "\r\n"), "normalised_text", "note"),
    Case("B07", cell("Hà Nội", '"Hà Nội'), "broken_quotes", line=2, alone=False),
    Case("B08", cell("Hà Nội", '"x"y'), "broken_quotes", line=2, alone=False),
    Case("B10", cell("Hà Nội", '"Hà\nNội"'), "line_break_in_cell", line=2),
    Case("B11", swap(HOA_BINH, "hoa-binh,provinces,Hòa Bình,80.10"), "too_few_cells", line=4, alone=False),
    Case("B12", swap(HOA_BINH, HOA_BINH + ",thừa"), "too_many_cells", line=4, alone=False),
    Case(
        "B14", swap(HEAD, HEAD.replace("tax", "land")), "repeated_column", line=1, column="land", cell="H1", alone=False
    ),
    Case("B15", swap(HEAD, HEAD.replace("block", "khoi")), "missing_column", line=1),
    Case("B16", swap(",land,", ",diem2,"), "unknown_column", line=1, column="diem2", cell="G1"),
    Case(
        "B18",
        put(
            SCORES,
            lines("tax,land,class,rank,total,name,block,unit", *(",".join(reversed(row.split(","))) for row in ROWS)),
        ),
    ),
    Case("B19", swap(HEAD, "BẢNG TỔNG HỢP KẾT QUẢ\n\nNăm 2024\n" + HEAD), "title_above_header", line=1),
    Case(
        "B20",
        both(COMPUTED, rows(",,Tự chấm,Thẩm định", *(f"{row},1" for row in PLAIN), head="unit,block,Điểm,Điểm")),
        "two_line_header",
        line=1,
        alone=False,
    ),
    Case("B22", swap(HEAD, HEAD.replace("name", "")), "empty_heading", line=1, alone=False),
    Case("B23", swap(ROWS[-1], ROWS[-1] + "\nTổng cộng,,,408.18,,,,"), "summary_row", line=7, cell="A7"),
    Case("B23", swap(ROWS[-1], ROWS[-1] + "\nNgười lập biểu,,,,,,,"), "summary_row", line=7, cell="A7"),
    Case("B24", swap(DA_NANG, ",,,,,,,\n" + DA_NANG), "blank_row", line=3),
    Case(
        "B26",
        both(COMPUTED, rows(*(f"{number},{row}" for number, row in enumerate(PLAIN)), head="Unnamed: 0," + SMALL)),
        "empty_heading",
        line=1,
        alone=False,
    ),
    Case("B27", both(COMPUTED, rows(*LONG, head=SMALL)), "row_limit", alone=False),
    Case("B28", both(swap("status", "control: {provinces: 6}\nstatus", RELEASE)), "wrong_row_count"),
    Case("B28", swap(ROWS[-1] + "\n", ""), "missing_unit", "confirm"),
]
