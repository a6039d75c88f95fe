from datetime import date

from congbo.assemble import column_of
from congbo.model.scores import Flag
from tests.builders import (
    LINEAGE_HEAD,
    UNIT_HEAD,
    framework_csv,
    index_yml,
    library_of,
    lines,
    methods,
    release_yml,
    small_results,
)

TWO_BLOCKS = (
    "[{id: one, name: {vi: A, en: A}, noun: {vi: a, en: a}}, {id: two, name: {vi: B, en: B}, noun: {vi: b, en: b}}]"
)


def test_cells_become_exact_numbers_with_their_flags() -> None:
    column = column_of(["81,25", "[c]", "0", "7"], 2)
    assert [column.at(row) for row in range(4)] == [8125, None, 0, 700]
    assert column.flags[1] == Flag.withheld


def test_rows_of_one_id_are_states_of_one_unit_in_order_of_time() -> None:
    units = lines(
        UNIT_HEAD,
        "a,city,02,New,New,,,2025-01-01,,N|N.",
        "a,province,01,Old,Old,,,,2024-12-31,O|N",
        "b,province,,B,B,a,north,,,",
    )
    register = library_of(small_results(units=units, scores=lines("unit,block,total", "a,provinces,1"))).register
    unit = register.units["a"]
    assert [state.name.vi for state in unit.states] == ["Old", "New"]
    assert unit.states[0].valid_from == date.min
    assert unit.states[0].valid_to == date(2024, 12, 31)
    assert unit.states[1].valid_to == date.max
    assert unit.aliases == ("N", "N.", "O")
    assert (register.units["b"].current.parent, register.units["b"].current.region) == ("a", "north")


def test_events_stand_in_order_of_time() -> None:
    lineage = lines(LINEAGE_HEAD, "2025-07-01,merge,b,c,Act 2,", "2008-08-01,merge,a,b,Act 1,note")
    events = library_of(small_results(lineage=lineage)).register.events
    assert [(event.on, event.legal_act) for event in events] == [
        (date(2008, 8, 1), "Act 1"),
        (date(2025, 7, 1), "Act 2"),
    ]


def test_releases_stand_in_order_of_time() -> None:
    files = small_results()
    for period in ("2023", "2024-Q1", "2022"):
        files[f"x/{period}/release.yml"] = release_yml()
        files[f"x/{period}/scores.csv"] = files["x/2024/scores.csv"]
    releases = library_of(files).indices[0].releases
    assert [release.period.id for release in releases] == ["2022", "2023", "2024-Q1", "2024"]


def test_a_tree_knows_its_levels_maxima_and_directions() -> None:
    tree = lines(
        "component,parent,name_vi,name_en,short_vi,short_en,max_score,weight,direction,kind",
        "total,,Tổng,Total,,,100,,,",
        "a,total,Phần A,Part A,A,A,10,40,,",
        "b,a,Phần B,Part B,,,[u],[u],lower,context",
    )
    components = library_of(small_results(framework=tree)).indices[0].frameworks["1"].components
    assert list(components) == ["total", "a", "b"]
    assert [component.level for component in components.values()] == [0, 1, 2]
    assert [component.maximum for component in components.values()] == [10000, 1000, None]
    assert [component.higher_is_better for component in components.values()] == [True, True, False]
    assert (components["a"].weight, components["b"].weight, components["b"].kind) == ("40", "[u]", "context")
    assert (components["a"].short.vi, components["b"].short.vi) == ("A", "Phần B")


def test_a_component_has_the_direction_of_its_index() -> None:
    index = library_of(small_results(index=index_yml(direction="lower"), framework=framework_csv("a"))).indices[0]
    assert not index.frameworks["1"].components["a"].higher_is_better


def test_rows_of_a_table_go_to_their_blocks_in_the_order_of_the_index() -> None:
    scores = lines("unit,block,total", "a,two,1", "b,one,2", "c,two,3")
    results = (
        library_of(small_results(index=index_yml(blocks=TWO_BLOCKS), scores=scores)).indices[0].releases[0].results
    )
    assert [(result.block.id, result.table.units) for result in results] == [("one", ("b",)), ("two", ("a", "c"))]


def test_a_block_may_have_a_table_and_a_framework_of_its_own() -> None:
    files = small_results(
        index=index_yml(blocks=TWO_BLOCKS, frameworks=methods("1", "2")),
        release=release_yml(framework="{one: '1', two: '2'}"),
    )
    del files["x/2024/scores.csv"]
    files["x/framework-2.csv"] = framework_csv("extra")
    files["x/2024/scores-one.csv"] = lines("unit,block,total", "a,one,1")
    files["x/2024/scores-two.csv"] = lines("unit,block,total,extra", "b,two,2,3")
    results = library_of(files).indices[0].releases[0].results
    assert [(result.framework.id, sorted(result.table.columns)) for result in results] == [
        ("1", ["total"]),
        ("2", ["extra", "total"]),
    ]


def test_a_block_without_framework_or_rows_is_left_out() -> None:
    files = small_results(
        index=index_yml(blocks=TWO_BLOCKS),
        release=release_yml(framework="{one: '1'}"),
        scores=lines("unit,block,total", "a,one,1", "b,two,2"),
    )
    assert [result.block.id for result in library_of(files).indices[0].releases[0].results] == ["one"]


def test_columns_of_text_are_no_figures() -> None:
    scores = lines("unit,block,total,rank,class,total:se", "a,provinces,1,1,Tốt,0.5")
    table = library_of(small_results(scores=scores)).indices[0].releases[0].results[0].table
    assert sorted(table.columns) == ["total", "total:se"]
    assert table.ranks is not None
    assert table.ranks.at(0) == 1
    assert table.classes == ("Tốt",)


def test_without_the_columns_there_are_no_ranks_and_classes() -> None:
    table = library_of(small_results()).indices[0].releases[0].results[0].table
    assert table.ranks is None
    assert table.classes is None


def test_prose_belongs_to_its_framework_release_and_language() -> None:
    files = small_results() | {"x/method-1.vi.md": "cách", "x/2024/notes.en.md": "note"}
    index = library_of(files).indices[0]
    assert index.methods == {("1", "vi"): "cách", ("1", "en"): ""}
    assert index.releases[0].notes == {"vi": "", "en": "note"}


def test_a_column_of_names_is_for_readers_of_the_file_only() -> None:
    scores = lines("unit,name,block,total", "a,A,provinces,1")
    table = library_of(small_results(scores=scores)).indices[0].releases[0].results[0].table
    assert list(table.columns) == ["total"]


def test_a_column_of_another_blocks_component_is_left_out_with_its_measures() -> None:
    files = small_results(
        index=index_yml(blocks=TWO_BLOCKS, frameworks=methods("1", "2")),
        release=release_yml(framework="{one: '1', two: '2'}"),
        scores=lines("unit,block,total,p,p:self", "a,one,5,[z],[z]", "b,two,5,1,2"),
    )
    (release,) = library_of(files | {"x/framework-2.csv": framework_csv("p")}).indices[0].releases
    assert [list(result.table.columns) for result in release.results] == [["total"], ["total", "p", "p:self"]]
