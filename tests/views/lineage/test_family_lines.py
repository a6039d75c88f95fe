from congbo.views.lineage.family_lines import FamilyLine, Lines


def drawn(*columns: int, joins: list[tuple[list[int], int, list[bool]]]) -> list[FamilyLine]:
    """The lines of a tree with nodes in these columns."""
    lines = Lines()
    for column in columns:
        lines.node(column, is_over=False)
    for rows, to, parts in joins:
        lines.join(rows, to, parts)
    return list(lines.draw(own=0).lines)


def test_each_predecessor_has_a_branch_and_all_share_a_trunk() -> None:
    lines = drawn(-1, -1, 0, joins=[([0, 1], 2, [False, False])])
    assert [(line.x1, line.y1, line.x2, line.y2) for line in lines] == [
        ("11", "16.667%", "33", "16.667%"),
        ("33", "16.667%", "33", "50.000%"),
        ("11", "50.000%", "33", "50.000%"),
        ("33", "50.000%", "33", "83.333%"),
    ]


def test_a_successors_trunk_goes_down_from_the_unit() -> None:
    lines = drawn(0, 1, joins=[([1], 0, [False])])
    assert [(line.x1, line.y1, line.x2, line.y2) for line in lines] == [
        ("33", "75.000%", "11", "75.000%"),
        ("11", "75.000%", "11", "25.000%"),
    ]


def test_a_trunk_is_dashed_as_long_as_only_parts_run_in_it() -> None:
    lines = drawn(0, 1, 1, joins=[([1, 2], 0, [False, True])])
    assert [line.is_part for line in lines] == [True, True, False, False]
    assert [line.is_part for line in drawn(0, 1, 1, joins=[([1, 2], 0, [True, False])])] == [False, False, True, False]


def test_the_drawing_is_as_wide_as_its_generations() -> None:
    lines = Lines()
    for column in (-2, 0, 1):
        lines.node(column, is_over=column < 0)
    drawing = lines.draw(own=1)
    assert drawing.width == "88"
    assert [(node.x, node.is_own, node.is_over) for node in drawing.nodes] == [
        ("11", False, True), ("55", True, False), ("77", False, False),
    ]  # fmt: skip
