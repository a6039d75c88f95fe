import csv
import gzip
import json

from congbo.exports.finder import finder_files
from congbo.judge import Results, judge
from congbo.languages import load_language
from tests.builders import (
    LINEAGE_HEAD,
    PROJECT,
    TEMPLATES,
    UNIT_HEAD,
    Files,
    index_yml,
    library_of,
    lines,
    site_settings,
    small_results,
    two_releases,
    units_csv,
)

UNITS = lines(
    UNIT_HEAD,
    "a,province,,Ấp,Ap,,,,2024-12-31,Hoà|Hòa|Ap",
    "b,city,,Bắc,Bac,,,,,",
    "c,province,,Cũ,Old,,,,2019-12-31,",
    "c,city,,Mới,New,,,2020-01-01,,",
    "d,commune,,Đông,Dong,b,,,,",
)
LINEAGE = lines(LINEAGE_HEAD, "2025-01-01,merge,a,b,,", "2024-01-01,transfer,a,c,,", "2020-01-01,rename,c,c,,")
SCORES = lines("unit,block,total", "a,provinces,1")


def known(files: Files, language: str = "vi", address: str = "finder-index.js") -> dict[str, list[list[object]]]:
    """What the script of one language hands over."""
    library = library_of(files)
    made = dict(finder_files(Results(library, judge(library)), site_settings(), load_language(language, TEMPLATES)))
    text = made[("en/" if language == "en" else "") + address].decode()
    found: dict[str, list[list[object]]] = json.loads(text.removeprefix("congbo.know(").removesuffix(");\n"))
    return found


def rows(files: Files, language: str = "vi") -> dict[object, list[object]]:
    """The rows by address."""
    return {row[3]: row for row in known(files, language)["rows"]}


SOUND = small_results(units=UNITS, lineage=LINEAGE, scores=SCORES)


def test_indices_come_first_then_releases_from_the_newest_then_units_that_go_on() -> None:
    files = two_releases(SCORES, SCORES.replace("a,", "b,"), units=UNITS, lineage=LINEAGE)
    assert [row[3] for row in known(files)["rows"]] == [
        "x/index", "x/2024/index", "x/2023/index", "units/b", "units/c", "units/d", "units/a",
    ]  # fmt: skip


def test_a_unit_is_found_by_its_name_its_kind_its_parent_and_the_indices_that_it_stands_in() -> None:
    found = known(SOUND)
    row = rows(SOUND)["units/d"]
    assert (row[0], found["kinds"][row[1]], found["within"][row[2]]) == ("Đông", ["Xã", "Xã Commune"], "Bắc")
    kind = found["kinds"][rows(SOUND)["units/a"][1]]
    assert kind == ["Tỉnh", "Tỉnh Province THỬ"]


def test_each_other_spelling_stands_once_and_the_other_language_beside_it() -> None:
    assert rows(SOUND)["units/a"][5] == "Ap|Hoà"
    assert rows(SOUND, "en")["units/a"][5] == "Ấp|Hoà"


def test_former_names_stand_beside_the_last_one() -> None:
    assert rows(SOUND)["units/c"][5] == "New|Cũ|Old"


def test_an_ended_unit_says_when_and_leads_to_what_it_became() -> None:
    row, order = rows(SOUND)["units/a"], [row[3] for row in known(SOUND)["rows"]]
    assert (row[4], [order[place] for place in row[6]]) == ("đến 31/12/2024", ["units/b"])


def test_a_renamed_unit_is_no_successor_of_itself() -> None:
    assert len(rows(SOUND)["units/c"]) == 6


def test_empty_ends_of_rows_are_cut_off() -> None:
    assert rows(small_results())["units/a"] == ["A", 2, 1, "units/a"]
    assert rows(small_results())["x/index"][:4] == ["THỬ", 0, 0, "x/index"]


def test_an_index_is_found_by_its_names_in_both_languages_and_a_release_by_the_whole_name() -> None:
    assert rows(SOUND)["x/index"][5] == "Chỉ số thử|TEST|Test index"
    assert rows(SOUND)["x/2024/index"][0] == "THỬ 2024"
    assert rows(SOUND)["x/2024/index"][5] == "Chỉ số thử 2024"


def test_what_is_invented_stands_in_a_script_of_its_own() -> None:
    files = small_results(index=index_yml(illustrative="true"), units=units_csv("a", "b", "c", "d"))
    assert [row[3] for row in known(files)["rows"]] == ["units/d"]
    library = library_of(files)
    made = dict(finder_files(Results(library, judge(library)), site_settings(), load_language("vi", TEMPLATES)))
    text = made["finder-invented.js"].decode()
    assert text.endswith(",true);\n")
    assert '"units/a"' in text
    assert '"units/d"' not in text


def test_all_communes_of_the_country_weigh_less_than_100_kilobytes() -> None:
    with (PROJECT / "sources" / "data" / "units" / "wards_2026-04_34tinh.csv").open(encoding="utf-8") as file:
        communes = list(csv.DictReader(file))
    rows = [
        f"p-{code},province,{code},{code},{code},,,,," for code in sorted({one["province_code"] for one in communes})
    ]
    for one in communes:
        identity = f"{one['code_name'].replace('_', '-')}-{one['code']}"
        name, english = (f'"{one[column]}"' for column in ("name", "name_en"))
        rows.append(f"{identity},commune,{one['code']},{name},{english},p-{one['province_code']},,,,")
    files = small_results(units=lines(UNIT_HEAD, *rows), scores=lines("unit,block,total", "p-01,provinces,1"))
    library = library_of(files)
    made = dict(finder_files(Results(library, judge(library)), site_settings(), load_language("vi", TEMPLATES)))
    assert len(communes) == 3321
    assert len(gzip.compress(made["finder-index.js"])) < 100_000
