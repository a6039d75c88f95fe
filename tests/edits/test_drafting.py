import pytest

from congbo.assemble import read_units, settings_of
from congbo.desk import Desk
from congbo.edits.drafting import draft, model_period, period_of
from congbo.errors import UsageError
from congbo.model.indices import IndexSettings
from tests.builders import (
    UNIT_HEAD,
    Files,
    framework_csv,
    index_yml,
    lines,
    methods,
    release_yml,
    small_results,
    sources_of,
)

BLOCKS = "[{id: one, kinds: [province], name: {vi: A, en: A}, noun: {vi: a, en: a}}, {id: two, name: {vi: B, en: B}, noun: {vi: b, en: b}}]"
UNITS = lines(
    UNIT_HEAD, "a,province,,A,A,,,,,", "b,province,,Cũ,Old,,,,2024-12-31,", "b,province,,B,B,,,2025-01-01,,",
    "gone,province,,G,G,,,,2025-06-30,", "new,province,,N,N,,,2025-07-01,,", "other,province,,O,O,,,,,",
    "s,department,,S,S,a,,,,", "t,department,,T,T,a,,2025-03-01,,", "u,department,,U,U,b,,2025-03-01,,",
)  # fmt: skip
MODEL = lines("unit,block,rank,total,p,p:self", "b,one,1,5,5,4", "gone,one,2,4,4,4", "a,one,3,3,3,3", "s,two,1,1,1,1")
FILES = small_results(units=UNITS, index=index_yml(blocks=BLOCKS), framework=framework_csv("p", "q"), scores=MODEL)


def desk(files: Files) -> Desk:
    """The files as a command has them."""
    sources = sources_of(files)
    return Desk(
        sources, read_units(sources.tables["units.csv"]), settings_of(IndexSettings, sources, "x/index.yml"), None
    )


def test_a_new_release_has_the_columns_of_the_one_before_and_the_units_of_its_own_time() -> None:
    files = draft(desk(FILES), "x", "2025")
    assert set(files) == {"x/2025/release.yml", "x/2025/scores.csv"}
    assert files["x/2025/scores.csv"] == "\ufeff" + lines(
        "unit,block,name,rank,total,p,p:self",
        "b,one,B,,,,",
        "a,one,A,,,,",
        "new,one,N,,,,",
        "s,two,S,,,,",
        "t,two,T,,,,",
    )


def test_a_new_method_brings_all_its_components() -> None:
    files = FILES | {
        "x/index.yml": index_yml(blocks=BLOCKS, frameworks=methods("1", "2")),
        "x/framework-2.csv": framework_csv("q", "r"),
    }
    made = draft(desk(files), "x", "2025")
    assert made["x/2025/scores.csv"].startswith("\ufeffunit,block,name,total,rank,q,r\n")
    assert 'framework: "2"\n' in made["x/2025/release.yml"]


def test_blocks_with_methods_of_their_own_have_files_of_their_own() -> None:
    files = {name: text for name, text in FILES.items() if "scores" not in name} | {
        "x/index.yml": index_yml(blocks=BLOCKS, frameworks=methods("1", "2")),
        "x/framework-2.csv": framework_csv("q"),
        "x/2024/release.yml": release_yml(framework="{one: '1', two: '2'}"),
        "x/2024/scores-one.csv": lines("unit,block,total,p", "a,one,1,1"),
        "x/2024/scores-two.csv": lines("unit,block,total,q", "s,two,1,1"),
    }
    made = draft(desk(files), "x", "2025")
    assert made["x/2025/scores-one.csv"] == "\ufeff" + lines("unit,block,name,total,p", "a,one,A,,", "new,one,N,,")
    assert made["x/2025/scores-two.csv"] == "\ufeff" + lines("unit,block,name,total,q", "s,two,S,,", "t,two,T,,")


def test_without_a_model_there_are_all_units_of_the_blocks_kinds() -> None:
    files = {name: text for name, text in FILES.items() if "/2024/" not in name}
    made = draft(desk(files), "x", "2025")["x/2025/scores.csv"]
    assert made.startswith("\ufeffunit,block,name,total,p,q\n")
    assert [line.split(",")[0] for line in made.splitlines()[1:]] == ["a", "b", "new", "other"]


def test_the_model_is_the_last_one_of_the_same_length_unless_another_is_named() -> None:
    more = {f"x/{period}/release.yml": release_yml() for period in ("2023", "2024-06", "2026")}
    files = desk(FILES | more | {"x/2023/scores.csv": MODEL, "x/2024-06/scores.csv": MODEL, "x/2026/scores.csv": MODEL})
    assert model_period(files, "x", period_of("2025"), "") == "2024"
    assert model_period(files, "x", period_of("2025"), "2023") == "2023"
    assert model_period(files, "x", period_of("2024-07"), "") == "2024-06"
    assert model_period(files, "x", period_of("2024-Q3"), "") == ""
    with pytest.raises(UsageError):
        model_period(files, "x", period_of("2025"), "1999")


@pytest.mark.parametrize("period", ["2024", "year", "2024-13"])
def test_what_is_there_or_no_period_is_refused(period: str) -> None:
    with pytest.raises(UsageError):
        draft(desk(FILES), "x", period)
