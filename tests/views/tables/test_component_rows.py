from congbo.views.tables.component_rows import component_table, maximum_of
from congbo.views.tables.shared_rows import SharedRows
from tests.builders import context_of, framework_csv, index_yml, lines, small_results, units_csv

TWO = units_csv("a", "b")


class Block:
    """The rows of unit a."""

    def __init__(self, **changes: str) -> None:
        self.context = context_of(small_results(**{"units": TWO} | changes))
        self.index = self.context.library.indices[0]
        self.release = self.index.releases[0]
        self.judged = self.context.judged["x/2024"]["provinces"]
        self.table = component_table(self.context, self.index, self.release, self.judged, None)
        self.components = list(SharedRows(self.table.rows, 0))


def test_components_stand_by_rank_and_then_in_the_order_of_the_file() -> None:
    scores = lines("unit,block,total,one,two,three", "a,provinces,1,1,5,5", "b,provinces,1,2,4,4")
    rows = Block(framework=framework_csv("one", "two", "three"), scores=scores).components
    assert [(row.head.name.text, row.rank) for row in rows] == [
        ("Part TWO", "1"),
        ("Part THREE", "1"),
        ("Part ONE", "2"),
    ]


def test_a_row_has_figure_mean_best_and_bar() -> None:
    row = Block(
        framework=framework_csv("one"), scores=lines("unit,block,total,one", "a,provinces,1,2.5", "b,provinces,1,5")
    ).components[0]
    assert (row.score.text, row.head.mean, row.head.best, row.head.maximum, row.head.ranked) == (
        "2.50",
        "3.75",
        "5.00",
        "10",
        2,
    )
    assert row.bar is not None
    assert row.bar.width == "25.0%"


def test_a_missing_score_has_no_bar_and_no_rank() -> None:
    scores = lines("unit,block,total,one", "a,provinces,1,[z]", "b,provinces,1,5")
    row = Block(framework=framework_csv("one"), scores=scores).components[0]
    assert (row.score.flag, row.bar, row.rank, row.head.mean) == (2, None, "", "")


def test_columns_are_shown_where_the_unit_has_something_in_them() -> None:
    scores = lines("unit,block,total,one", "a,provinces,1,[z]", "b,provinces,1,5")
    table = Block(framework=framework_csv("one"), scores=scores).table
    assert (table.has_means, table.has_ranks, table.has_changes) == (False, [False, False], [False, False])
    names = "abcdefghij"
    rows = [f"{name},provinces,1,{'[z]' if name == 'b' else 2}" for name in names]
    table = Block(
        framework=framework_csv("one"), scores=lines("unit,block,total,one", *rows), units=units_csv(*names)
    ).table
    assert (table.has_means, table.has_ranks) == (True, [name != "b" for name in names])


def test_a_maximum_is_as_short_as_it_goes() -> None:
    context = context_of(small_results(framework=framework_csv(maximum="12.5"), index=index_yml()))
    index = context.library.indices[0]
    assert maximum_of(context, index, index.frameworks["1"].components["total"]) == "12.50"
    context = context_of(small_results())
    index = context.library.indices[0]
    assert maximum_of(context, index, index.frameworks["1"].components["total"]) == "100"
    context = context_of(small_results(framework=framework_csv(maximum="[u]")))
    index = context.library.indices[0]
    assert maximum_of(context, index, index.frameworks["1"].components["total"]) == ""
