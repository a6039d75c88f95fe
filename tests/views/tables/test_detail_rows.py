from congbo.views.tables.detail_rows import detail_table, measures_of
from congbo.views.tables.shared_rows import SharedRows
from tests.builders import context_of, framework_csv, lines, small_results, units_csv

TWO = units_csv("a", "b")


class Block:
    """The rows of unit a."""

    def __init__(self, **changes: str) -> None:
        context = context_of(small_results(units=TWO, **changes))
        index = context.library.indices[0]
        self.judged = context.judged["x/2024"]["provinces"]
        self.details = list(SharedRows(detail_table(context, index, index.releases[0], self.judged), 0))


def test_details_are_left_out_where_the_dimensions_say_it_all() -> None:
    scores = lines("unit,block,total,one", "a,provinces,1,1", "b,provinces,1,1")
    assert Block(framework=framework_csv("one"), scores=scores).details == []


def test_details_walk_the_whole_tree_with_all_measures() -> None:
    scores = lines("unit,block,total,one,sub,sub:survey,sub:self", "a,provinces,1,1,1,[z],2", "b,provinces,1,1,1,1,1")
    block = Block(framework=framework_csv("one", "sub/one"), scores=scores)
    assert measures_of(block.judged, below=1) == ("self", "survey")
    assert [(row.head.name.text, row.head.level) for row in block.details] == [("Part ONE", 1), ("Part SUB", 2)]
    assert [cell.flag for cell in block.details[0].measures] == [-1, -1]
    assert [(cell.text, cell.flag) for cell in block.details[1].measures] == [("2.00", 0), ("", 2)]


def test_measures_of_the_total_are_no_measures_of_components() -> None:
    scores = lines("unit,block,total,total:se,one", "a,provinces,1,1,1", "b,provinces,1,1,1")
    assert measures_of(Block(framework=framework_csv("one"), scores=scores).judged, below=1) == ()
