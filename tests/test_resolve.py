from congbo.assemble import read_units
from congbo.findings import Finding
from congbo.naming import NameBook
from congbo.resolve import resolve_units
from tests.builders import UNIT_HEAD, codes, lines, small_results, sources_of

UNITS = lines(UNIT_HEAD, "ha-noi,city,,Hà Nội,Hanoi,,,,,HN", "hue,city,,Huế,Hue,,,,,", "hue-2,city,,Huế,Hue,,,,,")


def resolved(*units: str) -> tuple[list[str], tuple[int, ...], list[Finding]]:
    """The ids in the table, the lines they stand on, and what was found."""
    scores = lines("unit,block,total", *(f"{unit},provinces,1" for unit in units))
    sources = sources_of(small_results(units=UNITS, scores=scores))
    findings = resolve_units(sources, NameBook(read_units(sources.tables["units.csv"])))
    table = sources.tables["x/2024/scores.csv"]
    return list(table.column("unit")), table.lines, findings


def test_ids_stay_and_names_become_ids() -> None:
    ids, _, findings = resolved("ha-noi", "Hà Nội", "HN")
    assert ids == ["ha-noi", "ha-noi", "ha-noi"]
    assert codes(findings) == ["normalised_text", "normalised_text"]


def test_what_names_nobody_or_several_is_told_and_left_out() -> None:
    ids, places, findings = resolved("Paris", "Huế", "ha-noi")
    assert (ids, places) == (["ha-noi"], (4,))
    assert [(one.code, one.place.line, one.value) for one in findings] == [
        ("unknown_unit", 2, "Paris"),
        ("ambiguous_unit", 3, "Huế"),
    ]
