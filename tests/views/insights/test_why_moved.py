from hypothesis import given
from hypothesis import strategies as st

from congbo.views.insights.why_moved import WhyScore, why_places, why_score
from tests.builders import Files, framework_csv, index_yml, last_block, lines, methods, release_yml, two_releases

TREE = framework_csv("one 20", "two 80")


def parts(*rows: str) -> str:
    return lines("unit,block,total,one,two", *rows)


def why(files: Files, unit: str = "a") -> WhyScore | None:
    context, index, release, judged = last_block(files)
    return why_score(context, index, release, judged, judged.row_of[unit])


def cause(files: Files, unit: str = "a") -> tuple[str, str, str, bool] | None:
    found = why(files, unit)
    told = found and found.cause
    return (told.component, told.change.direction, told.change.amount, told.exceeds) if told else None


def test_the_cause_is_the_part_that_moved_the_total_most() -> None:
    first = parts("a,provinces,50,5,5", "b,provinces,50,5,5")
    files = two_releases(first, parts("a,provinces,60,8,5.5", "b,provinces,40,6,3.5"), framework=TREE)
    assert cause(files) == ("Part ONE", "up", "6.00", False)
    assert cause(files, "b") == ("Part TWO", "down", "12.00", True)


def test_parts_stand_from_the_largest_gain_to_the_largest_loss() -> None:
    files = two_releases(parts("a,provinces,50,5,5"), parts("a,provinces,40,6,3.5"), framework=TREE)
    found = why(files)
    assert found is not None
    told = [(part.name, part.change.direction, part.change.amount) for part in found.parts]
    assert told == [("Part ONE", "up", "2.00"), ("Part TWO", "down", "12.00")]
    assert found.rest is None


def test_what_components_do_not_explain_is_stated() -> None:
    files = two_releases(parts("a,provinces,50,5,5"), parts("a,provinces,53,6,5"), framework=TREE)
    found = why(files)
    assert found is not None
    assert found.rest is not None
    assert (found.rest.direction, found.rest.amount) == ("up", "1.00")


def test_a_part_smaller_than_the_rest_is_no_cause() -> None:
    files = two_releases(parts("a,provinces,50,5,5"), parts("a,provinces,54,6,5"), framework=TREE)
    assert why(files) is not None
    assert cause(files) is None


def test_a_total_without_parts_without_change_or_with_unknown_parts_is_not_explained() -> None:
    same = parts("a,provinces,50,5,5")
    assert why(two_releases(same, same, framework=TREE)) is None
    assert why(two_releases(same, parts("a,provinces,60,[x],5"), framework=TREE)) is None
    unknown = framework_csv("one [u]", "two [u]")
    assert why(two_releases(same, parts("a,provinces,60,6,5"), framework=unknown)) is None
    bare = [lines("unit,block,total", f"a,provinces,{total}") for total in (1, 2)]
    assert why(two_releases(*bare)) is None


def test_another_method_explains_nothing() -> None:
    more = {"2": "comparable_with: ['1'], comparable_components: [total, one, two]"}
    files = two_releases(
        parts("a,provinces,50,5,5"),
        parts("a,provinces,60,8,5.5"),
        framework=TREE,
        index=index_yml(frameworks=methods("1", "2", comparable=more)),
    )
    files |= {"x/framework-2.csv": TREE, "x/2024/release.yml": release_yml(framework="'2'")}
    context, index, release, judged = last_block(files)
    assert why_score(context, index, release, judged, 0) is None
    assert why_places(context, index, release, judged, 0) is None


def places(first: str, second: str, unit: str = "a", **changes: str) -> tuple[str, int, int, int] | None:
    """Kept rank; places by others, by the unit, in all, up being positive."""
    context, index, release, judged = last_block(two_releases(first, second, **changes))
    found = why_places(context, index, release, judged, judged.row_of[unit])
    signs = {"up": 1, "down": -1, "same": 0}
    return found and (
        found.kept_ordinal,
        *(signs[one.direction] * one.number for one in (found.others, found.own, found.whole)),
    )


def totals(*figures: str, ranks: str = "") -> str:
    head = "unit,block,total" + (",rank" if ranks else "")
    cells = zip("abc", figures, ranks or "   ", strict=False)
    return lines(head, *(f"{unit},provinces,{figure}" + (f",{rank}" if ranks else "") for unit, figure, rank in cells))


def test_others_and_the_unit_share_the_change_of_places() -> None:
    assert places(totals("5", "4", "3"), totals("6", "8", "7")) == ("3rd", -2, 0, -2)
    assert places(totals("5", "4", "3"), totals("7.5", "8", "7")) == ("3rd", -2, 1, -1)


def test_places_that_nobody_moved_need_no_reason() -> None:
    assert places(totals("5", "4", "3"), totals("6", "4", "3")) is None


def test_ranks_that_scores_do_not_give_are_not_explained() -> None:
    assert places(totals("5", "4", "3", ranks="123"), totals("5", "9", "8", ranks="312")) == ("3rd", -2, 0, -2)
    assert places(totals("5", "4", "3", ranks="123"), totals("5", "9", "8", ranks="213")) is None
    assert places(totals("5", "4", "3", ranks="213"), totals("5", "9", "8", ranks="312")) is None


def test_an_invisible_change_of_score_is_not_called_the_cause() -> None:
    index = index_yml(precision="3")
    assert places(totals("5.000", "5.001"), totals("5.002", "5.001"), index=index) is None
    assert places(totals("5.000", "5.001"), totals("5.000", "4.9"), index=index) == ("1st", 1, 0, 1)


scores = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=3, max_size=3)


@given(scores)
def test_the_two_steps_add_up_to_the_whole(pairs: list[tuple[int, int]]) -> None:
    found = places(totals(*(str(old) for old, _ in pairs)), totals(*(str(new) for _, new in pairs)))
    if found:
        assert found[1] + found[2] == found[3]


@given(st.lists(st.integers(0, 1000), min_size=6, max_size=6))
def test_the_parts_add_up_to_the_change_shown(cells: list[int]) -> None:
    first, second = (f"a,provinces,{total / 10},{one / 100},{two / 100}" for total, one, two in (cells[:3], cells[3:]))
    found = why(two_releases(parts(first), parts(second), framework=TREE))
    signs = {"up": 1, "down": -1, "same": 0}
    if found:
        told = [part.change for part in found.parts] + ([found.rest] if found.rest else [])
        whole = round((cells[3] - cells[0]) * 10)
        assert sum(signs[one.direction] * one.number for one in told) == whole
