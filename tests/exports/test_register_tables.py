from congbo.exports.register_tables import register_tables
from congbo.fields import fields
from tests.builders import LINEAGE_HEAD, UNIT_HEAD, library_of, lines, small_results

FILES = small_results(
    units=lines(
        UNIT_HEAD,
        "a,province,01,A,A,,north,,2025-06-30,",
        "b,province,,=B,@B,,,,2020-12-31,",
        "b,province,02,B,B,,,2021-01-01,,",
        "c,province,03,C,C,,,2025-07-01,,",
    ),
    lineage=lines(LINEAGE_HEAD, "2021-01-01,rename,b,b,Act 1,", "2025-07-01,merge,a,c,=Act 2,"),
    scores=lines("unit,block,total", "a,provinces,1"),
)


def rows(name: str, *hidden: str) -> list[str]:
    return register_tables(library_of(FILES), hidden)[name].decode("utf-8-sig").splitlines()


def test_every_state_of_a_unit_has_a_row_and_formulas_are_neutral() -> None:
    assert rows("units.csv") == [
        ",".join(fields().units),
        "a,province,01,A,A,,north,,2025-06-30",
        "b,province,,'=B,'@B,,,,2020-12-31",
        "b,province,02,B,B,,,2021-01-01,",
        "c,province,03,C,C,,,2025-07-01,",
    ]


def test_every_event_has_a_row() -> None:
    assert rows("lineage.csv") == [
        ",".join(fields().lineage),
        "2021-01-01,rename,b,b,Act 1",
        "2025-07-01,merge,a,c,'=Act 2",
    ]


def test_what_is_hidden_is_neither_a_unit_nor_in_an_event() -> None:
    assert [row.split(",")[0] for row in rows("units.csv", "a")[1:]] == ["b", "b", "c"]
    assert len(rows("lineage.csv", "a")) == 2
