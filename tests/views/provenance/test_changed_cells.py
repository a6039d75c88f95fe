from congbo.views.parts import Figure
from congbo.views.provenance.changed_cells import ChangedCell, changed_cells
from tests.builders import (
    Files,
    context_of,
    correction_line,
    corrections_csv,
    framework_csv,
    index_yml,
    lines,
    small_results,
)  # fmt: skip

LEVELS = (
    "schemes: [{id: s, from: '2000', name: {vi: a, en: a}, basis: {vi: a, en: a}, "
    "classes: [{id: top, vi: Tốt, en: Good}, {id: low, vi: Kém, en: Poor}], rules: [{kind: published}]}]\n"
)


def files(*changes: str, precision: str = "2") -> Files:
    """Two units with a component, a measure, ranks and classes, changed by these lines."""
    scores = lines("unit,block,total,rank,class,one,one:self", "a,provinces,50,2,Kém,5,6", "b,provinces,60,1,top,6,[x]")
    return small_results(
        index=index_yml(precision=precision), framework=framework_csv("one"), classification=LEVELS, scores=scores
    ) | {"x/2024/corrections.csv": corrections_csv(*changes)}


def cells(*changes: str, precision: str = "2", **of: str) -> list[ChangedCell]:
    """What version 2 changed."""
    context = context_of(files(*changes, precision=precision))
    index = context.library.indices[0]
    groups = changed_cells(context, index, index.releases[0], 2, "corrections.html", **of)
    return [cell for group in groups for cell in group.cells]


def test_figures_are_shown_as_scores_are() -> None:
    (cell,) = cells(correction_line(2, "a", "total", "49.5", "50"))
    assert (cell.unit.text, cell.unit.href, cell.component) == ("A", "x/2024/a.html", "Total score")
    assert (cell.old, cell.new) == (Figure("49.50", 0), Figure("50.00", 0))


def test_figures_that_would_look_the_same_show_all_their_digits() -> None:
    (cell,) = cells(correction_line(2, "a", "one", "4.9951", "4.9952"), precision="4")
    assert (cell.old.text, cell.new.text) == ("4.9951", "4.9952")


def test_ranks_classes_measures_and_missing_figures_are_told_by_their_names() -> None:
    rank, given, measure, row = cells(
        correction_line(2, "a", "rank", "1", "2"),
        correction_line(2, "a", "class", "top", "Kém"),
        correction_line(2, "b", "one:self", "7", "[x]"),
        correction_line(2, "b", "unit", "", "b"),
    )
    assert (rank.sort, rank.old.text, rank.new.text) == ("rank", "1", "2")
    assert (given.sort, given.old.text, given.new.text) == ("class", "Good", "Poor")
    assert (measure.component, measure.measure, measure.new) == ("Part ONE", "self", Figure("", 1))
    assert (row.sort, row.old, row.new) == ("row", Figure("", 0), Figure("", 0))


def test_a_page_is_told_its_own_changes() -> None:
    log = (correction_line(2, "a", "one", "4", "5"), correction_line(2, "b", "total", "1", "60"),
           correction_line(2, "b", "one:self", "7", "[x]"), correction_line(3, "a", "total", "1", "50"))  # fmt: skip
    assert [cell.unit.text for cell in cells(*log)] == ["A", "B", "B"]
    assert [cell.component for cell in cells(*log, unit="b")] == ["Total score", "Part ONE"]
    assert [cell.unit.text for cell in cells(*log, component="one")] == ["A", "B"]


def test_changes_for_one_reason_stand_together() -> None:
    log = (correction_line(2, "a", "one", "4", "5"), correction_line(2, "b", "total", "1", "60", kind="revision"),
           correction_line(2, "a", "total", "49", "50"))  # fmt: skip
    context = context_of(files(*log))
    index = context.library.indices[0]
    groups = changed_cells(context, index, index.releases[0], 2, "corrections.html")
    assert [(group.kind, len(group.cells)) for group in groups] == [("correction", 2), ("revision", 1)]
    assert groups[0].reason == "Added up wrongly"
