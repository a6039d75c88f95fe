"""F: figures against each other."""

from __future__ import annotations

from tests.catalogue.folder import CAN_THO, CAO_BANG, CLASSES, DA_NANG, HA_NOI, HOA_BINH, INDEX, Case, both, cell, swap

THREE = swap("precision: 2", "precision: 3", INDEX)
CASES = [
    Case(
        "F01",
        swap(HA_NOI, HA_NOI.replace("91.53", "91.35")),
        "score_differs_from_parts",
        "confirm",
        line=2,
        column="total",
        cell="D2",
        confirm={"unit": "ha-noi"},
    ),
    Case("F02", swap(HA_NOI, HA_NOI.replace("91.53", "91.54"))),
    Case(
        "F04",
        both(
            swap("land,total,Đất đai,Land,,,50,", "land,total,Đất đai,Land,,,50,50", "x/framework-1.csv"),
            swap("tax,total,Thuế,Tax,,,50,", "tax,total,Thuế,Tax,,,50,50", "x/framework-1.csv"),
            cell("91.53", "91.35"),
        ),
        "score_differs_from_parts",
        "confirm",
        line=2,
        column="total",
        cell="D2",
    ),
    Case(
        "F05",
        both(cell(",1,", ",2,"), cell(",2,", ",1,", text=DA_NANG)),
        "rank_against_score",
        line=2,
        column="rank",
        cell="E2",
        alone=False,
    ),
    Case("F06", cell(",2,", ",3,", text=DA_NANG), "rank_missing", column="rank", alone=False),
    Case("F06", cell(",1,", ",0,"), "not_a_rank", line=2, column="rank", cell="E2"),
    Case(
        "F08",
        cell(",3,", ",4,", text=CAN_THO),
        "rank_by_another_rule",
        "confirm",
        line=5,
        column="rank",
        cell="E5",
        confirm={},
    ),
    Case(
        "F09",
        both(
            THREE,
            swap(HOA_BINH, HOA_BINH.replace("80.10", "80.104").replace("40.10", "40.104")),
            swap(CAN_THO, CAN_THO.replace("80.10,3", "80.096,4").replace("40.10", "40.096")),
        ),
        "tie_on_shown_digits",
        "note",
        line=4,
        column="rank",
        cell="E4",
    ),
    Case(
        "F10",
        cell(",5,", ",4,", text=CAO_BANG),
        "rank_by_another_rule",
        "confirm",
        line=6,
        column="rank",
        cell="E6",
        confirm={},
    ),
    Case("F12", cell(",5,", ",64,", text=CAO_BANG), "rank_out_of_range", line=6, column="rank", cell="E6", alone=False),
    Case(
        "F14",
        both(THREE, swap(HA_NOI, HA_NOI.replace("91.53,1,Xuất sắc,46.50,45.03", "89.995,1,Tốt,45.000,44.995"))),
        "class_across_the_bound",
        "warning",
        line=2,
        column="total",
        cell="D2",
    ),
    Case("F16", cell("Xuất sắc", "Xuât sắc"), "unknown_class", line=2, column="class", cell="F2"),
    Case("F16", cell("Xuất sắc", "A"), "unknown_class", line=2, column="class", cell="F2"),
    Case(
        "F17",
        swap(CAO_BANG, "cao-bang,provinces,Cao Bằng,[n],[n],Khá,[n],[n]"),
        "class_without_score",
        line=6,
        column="class",
        cell="F6",
    ),
    Case(
        "F13", swap("{top: '90', good: '80'}", "{top: '80', good: '90'}", CLASSES), "wrong_scheme", file=CLASSES, line=7
    ),
    Case("F13", swap("{top: '90', good: '80'}", "{top: '90'}", CLASSES), "wrong_scheme", file=CLASSES, line=7),
    Case(
        "F13",
        swap("{top: '90', good: '80'}", "{top: '90', good: '1e1'}", CLASSES),
        "wrong_setting",
        file=CLASSES,
        line=7,
    ),
]
