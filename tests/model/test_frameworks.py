from tests.builders import component, framework

TREE = framework(
    component("b"), component("a"), component("a-1", "a", level=2), component("b-1", "b", level=2),
    component("a-1-1", "a-1", level=3),
)  # fmt: skip


def test_children_stand_in_the_order_of_the_file() -> None:
    assert [part.id for part in TREE.children("total")] == ["b", "a"]
    assert TREE.children("a-1-1") == []


def test_a_walk_goes_through_each_branch_to_its_end() -> None:
    assert [part.id for part in TREE.walk()] == ["b", "b-1", "a", "a-1", "a-1-1"]
    assert [part.id for part in TREE.walk("a")] == ["a-1", "a-1-1"]


def test_depth_counts_levels_below_the_total() -> None:
    assert TREE.depth == 3
    assert framework().depth == 0
