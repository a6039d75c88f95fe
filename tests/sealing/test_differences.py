"""Any single change of anything that is sealed is found and named."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from congbo.read import Sources
from congbo.sealing.differences import differences, former_ids, open_part, renamed
from congbo.sealing.said import Saying, canonical
from congbo.sealing.scope import Reader, rests_on
from congbo.sealing.seals import seals_of
from tests.builders import (
    RESTATED_HEAD,
    Files,
    framework_csv,
    lines,
    release_yml,
    released,
    sources_of,
    two_releases,
)

SCORES = lines("unit,block,total,one,class", "a,provinces,50,5,good", "b,provinces,60,6,good")
DECISION = (
    "decisions: [{id: d, kind: announcement, form: decision, issuer: {vi: U, en: U, heading: [U]}, number: 5, symbol: Q, "
    "articles: [{text: Công bố, clauses: [{text: Một}]}, {text: Thi hành}], date: 2025-03-05}]"
)
SCHEME = (
    "schemes: [{id: s, name: {vi: Mức, en: Level}, basis: {vi: Sổ, en: Book}, "
    "classes: [{id: good, vi: Tốt, en: Good}], rules: [{kind: bands, bounds: {}}]}]"
)
FILES: Files = released(
    two_releases(SCORES, SCORES, framework=framework_csv("one 40"), classification=SCHEME)
    | {
        "x/2024/release.yml": release_yml(announced="2025-03-05", notes="[{vi: Ghi chú, en: Note}]"),
        "x/2024/overrides.csv": lines("unit,class,ground_vi,ground_en,document", "a,good,Vì,Why,5/QĐ"),
        "x/2024/restated.csv": lines(RESTATED_HEAD, "a,2023,total,51,Vì,Why"),
        "x/2024/decision.yml": DECISION,
    }
)
FOLDERS = ["x/2023", "x/2024"]
READER = Reader(sources_of(FILES))
EVERY = [(file, field) for folder in FOLDERS for file, fields in rests_on(READER, folder).items() for field in fields]
WRITTEN = [(file, field) for file, field in dict.fromkeys(EVERY) if READER.fields(file)[field].where]


def found(sources: Sources) -> list[tuple[str, str]]:
    """File and field of what differs."""
    return [(one.file, one.field) for one in differences(Reader(sources), seals_of(sources), FOLDERS)]


def changed(file: str, field: str, text: str) -> Sources:
    """The files with another text in one place; blank takes away what stood there."""
    sources = sources_of(FILES)
    where = READER.fields(file)[field].where
    if table := sources.tables.get(file):
        row, column = int(where[0]), str(where[1])
        cells = [text if (row, name) == (at, column) else cell
                 for at, cells in enumerate(table.rows) for name, cell in zip(table.header, cells, strict=True)]  # fmt: skip
        width = len(table.header)
        rows = tuple(tuple(cells[start : start + width]) for start in range(0, len(cells), width))
        sources.tables[file] = replace(table, rows=rows, _columns={}, _plain={})
        return sources
    part = sources.documents[file].content
    for step in where[:-1]:
        part = part[step]  # type: ignore[index, call-overload]
    part[where[-1]] = text or None  # type: ignore[index, call-overload]
    return sources


def test_what_was_released_is_left_alone() -> None:
    assert found(sources_of(FILES)) == []
    assert {file.rpartition("/")[2] for file, _ in WRITTEN} == {
        "release.yml", "index.yml", "units.csv", "framework-1.csv", "classification.yml", "overrides.csv",
        "restated.csv", "decision.yml",
    }  # fmt: skip


@given(st.sampled_from(WRITTEN), st.text(st.characters(categories=["L", "N"]), max_size=6))
def test_any_single_changed_text_of_any_sealed_file_is_found_and_named(place: tuple[str, str], text: str) -> None:
    file, field = place
    try:
        differing = found(changed(file, field, text))
    except ValidationError:  # a scheme of classes that is none: the build says so before
        return
    if canonical(text) == READER.fields(file)[field].text:
        assert differing == []
    else:
        assert (file, field) in differing


@given(
    st.sampled_from([("x/2024/release.yml", "as_of"), ("x/index.yml", "change_unit"), ("x/2024/overrides.csv", "b")])
)
def test_what_comes_later_is_found(place: tuple[str, str]) -> None:
    file, field = place
    more = FILES[file] + ("b,good,Vì,Why,\n" if file.endswith("csv") else f"{field}: 2025-01-01\n")
    differing = list(differences(Reader(sources := sources_of(FILES | {file: more})), seals_of(sources), FOLDERS))
    assert {(one.file, one.field.split(".")[0], one.is_new) for one in differing} == {(file, field, True)}


def test_what_says_itself_why_it_is_there_may_come() -> None:
    assert open_part("x/2024/release.yml", "notes.2.vi", {"notes.1.vi": ""}) == "notes.2"
    assert open_part("x/2024/release.yml", "notes.1.en", {"notes.1.vi": ""}) == ""
    assert open_part("x/2024/release.yml", "withdrawn.on", {"status": ""}) == "withdrawn"
    assert open_part("x/2024/decision.yml", "decisions.two.date", {"decisions.one.date": ""}) == "decisions.two"
    assert open_part("x/framework-2.csv", "total.name_vi", {}) == "*"
    assert open_part("x/2024/overrides.csv", "a.class", {}) == ""
    assert open_part("x/2024/release.yml", "announced", {"status": ""}) == ""


def test_ids_that_redirects_tell_are_known_by_their_former_name() -> None:
    redirects = lines("from,to", "x/2024/old.html,x/2024/new.html")
    assert former_ids(sources_of({"redirects.csv": redirects})) == {"new": "old"}
    fields = {"new@2025-07-01.name_vi": Saying("A"), "other.name_vi": Saying("B")}
    sealed = {"old@2025-07-01.name_vi": ""}
    assert list(renamed(fields, {"new": "old"}, sealed)) == ["old@2025-07-01.name_vi", "other.name_vi"]
