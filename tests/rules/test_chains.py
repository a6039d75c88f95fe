from pathlib import Path

from congbo.judge import Judged, judge
from tests.builders import Files, framework_csv, index_yml, library_of, lines, methods, release_yml, two_releases

OLD, NEW = "{kind: bands, bounds: {good: 60}}", "{kind: bands, bounds: {good: 70}}"
ROWS = ("a,provinces,50", "b,provinces,65", "c,provinces,75")


def scheme(identity: str, when: str, rule: str) -> str:
    words = "name: {vi: a, en: a}, basis: {vi: a, en: a}"
    classes = "[{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}]"
    return f"- {{id: {identity}, {when}, {words}, classes: {classes}, rules: [{rule}]}}\n"


def later(old: str = OLD, new: str = NEW, **changes: str) -> Judged:
    """The release of 2024, by another scheme than the one of 2023."""
    classification = "schemes:\n" + scheme("old", "to: '2023'", old) + scheme("new", "from: '2024'", new)
    scores = lines("unit,block,total", *ROWS)
    files: Files = two_releases(scores, scores, classification=classification)
    return judge(library_of(files | changes))["x/2024"]["provinces"]


def test_a_new_scheme_comes_with_what_the_old_one_would_have_given() -> None:
    found = later()
    assert found.chain
    assert found.former_chain
    assert (found.chain.final.tolist(), found.former_chain.final.tolist()) == ([1, 1, 0], [1, 0, 0])
    assert (found.chain.scheme.id, found.former_chain.scheme.id) == ("new", "old")


def test_the_same_scheme_as_before_is_told_once() -> None:
    files = two_releases(
        lines("unit,block,total", *ROWS), lines("unit,block,total", *ROWS),
        classification="schemes:\n" + scheme("both", "from: '2023'", OLD),
    )  # fmt: skip
    assert judge(library_of(files))["x/2024"]["provinces"].former_chain is None


def test_what_the_source_said_before_cannot_be_applied_to_other_figures() -> None:
    assert later(old="{kind: published}").former_chain is None


def test_where_only_the_source_could_say_and_does_not_there_is_nothing_to_tell() -> None:
    found = later(new="{kind: published}")
    assert (found.chain, found.scheme, found.classes) == (None, None, (None, None, None))


def test_another_scale_of_the_total_is_not_measured_by_old_bounds() -> None:
    changes = {
        "x/index.yml": index_yml(frameworks=methods("1", "2")),
        "x/framework-2.csv": framework_csv(maximum="200"),
        "x/2024/release.yml": release_yml(framework="'2'"),
    }
    assert later(**changes).former_chain is None


def test_exceptions_are_of_the_units_that_they_name(tmp_path: Path) -> None:
    overrides = lines("unit,class,ground_vi,ground_en,document", "a,good,Vì,As,Quyết định 1")
    found = later(**{"x/2024/overrides.csv": overrides})
    assert found.chain
    assert found.chain.final.tolist() == [0, 1, 0]
    assert found.former_chain
    assert found.former_chain.final.tolist() == [1, 0, 0]


def test_a_cap_by_parent_knows_the_unit_above() -> None:
    head = "unit,kind,code,name_vi,name_en,parent,region,valid_from,valid_to,aliases"
    units = lines(
        head, *(f"{unit},province,,{unit},{unit},{above},,,," for unit, above in ("p ", "q ", "ap", "bq", "cq"))
    )
    rule = "{kind: bands, bounds: {good: 60}}, {kind: cap, class: good, share: 50, group: parent}"
    found = later(new=rule, **{"units.csv": units})
    assert found.chain
    assert found.chain.final.tolist() == [1, 1, 0]
