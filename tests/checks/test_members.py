from pathlib import Path

from tests.builders import (
    LINEAGE_HEAD,
    UNIT_HEAD,
    found_in,
    index_yml,
    lines,
    release_yml,
    small_results,
    two_releases,
)

UNITS = lines(
    UNIT_HEAD,
    "a,province,01,An,An,,,,,",
    "b,province,02,Bình,Binh,,,,2024-06-30,",
    "c,city,03,Cường,Cuong,,,2024-07-01,,",
)
LINEAGE = lines(LINEAGE_HEAD, "2024-07-01,dissolve,b,,Act,", "2024-07-01,create,,c,Act,")
KINDS = "[{id: provinces, name: {vi: A, en: A}, noun: {vi: a, en: a}, kinds: [province]}]"


def test_a_unit_may_stand_in_a_period_of_which_it_saw_a_day(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "b,provinces,5", "c,provinces,6")
    assert found_in(tmp_path, small_results(units=UNITS, lineage=LINEAGE, scores=scores)) == []


def test_a_unit_that_ended_before_or_begins_after_is_found(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,4", "c,provinces,6")
    files = small_results(units=UNITS, lineage=LINEAGE, scores=lines("unit,block,total", "a,provinces,6"))
    for period, cell in (("2025", "A3"), ("2023", "A4")):
        more = {f"x/{period}/release.yml": release_yml(), f"x/{period}/scores.csv": scores}
        found = found_in(tmp_path / period, files | more)
        assert [one for one in found if one[0] == "unit_outside_validity"] == [("unit_outside_validity", cell)]


def test_a_group_holds_units_of_its_kinds(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "a,provinces,5", "c,provinces,6")
    found = found_in(
        tmp_path, small_results(units=UNITS, lineage=LINEAGE, index=index_yml(blocks=KINDS), scores=scores)
    )
    assert found == [("unit_of_another_kind", "A3")]


def test_a_unit_of_the_release_before_must_be_there_or_be_confirmed(tmp_path: Path) -> None:
    head = "unit,block,total"
    files = two_releases(lines(head, "a,provinces,5", "b,provinces,6"), lines(head, "a,provinces,6"))
    assert found_in(tmp_path, files) == [("missing_unit", "x/2024/scores.csv")]
    confirmed = release_yml(confirm="[{code: missing_unit, reason: {vi: Đúng, en: Right}}]")
    assert found_in(tmp_path, files | {"x/2024/release.yml": confirmed}) == []


def test_a_unit_that_ended_is_not_missed(tmp_path: Path) -> None:
    head = "unit,block,total"
    files = two_releases(
        lines(head, "a,provinces,5", "b,provinces,6"), lines(head, "a,provinces,6"), units=UNITS, lineage=LINEAGE
    )
    assert found_in(tmp_path, files) == []


def named(*names: str) -> str:
    return lines(
        "unit,name,block,total", *(f"{unit},{name},provinces,5" for unit, name in zip("abc", names, strict=False))
    )


def test_a_name_beside_an_id_is_that_units_in_any_spelling(tmp_path: Path) -> None:
    assert (
        found_in(tmp_path, small_results(units=UNITS, lineage=LINEAGE, scores=named("Tỉnh An", "BÌNH", "Cuong"))) == []
    )
    assert found_in(tmp_path, small_results(units=UNITS, lineage=LINEAGE, scores=named("An", "An"))) == [
        ("name_of_another", "B3")
    ]


def test_many_wrong_names_in_a_row_are_one_shift(tmp_path: Path) -> None:
    assert found_in(tmp_path, small_results(units=UNITS, lineage=LINEAGE, scores=named("Bình", "Cường", "An"))) == [
        ("names_shifted", "B2")
    ]


def test_the_number_of_units_is_the_one_that_the_release_states(tmp_path: Path) -> None:
    for count, codes in ((3, []), (4, ["wrong_row_count"])):
        files = small_results(release=release_yml(control=f"{{provinces: {count}}}"))
        assert [code for code, _ in found_in(tmp_path, files)] == codes
