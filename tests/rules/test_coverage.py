from congbo.model.reasons import Lack
from congbo.rules.coverage import lowest_parts
from tests.builders import column, component, framework
from tests.classing import BANDS, chain, classes, field, scheme

TREE = framework(
    component("f"), component("f1", "f", level=2), component("f2", "f", level=2), component("g"), component("h")
)
COVERAGE = {"kind": "coverage", "least": "75"}


def block(f1: str, f2: str, g: str, h: str):  # type: ignore[no-untyped-def]
    """One unit."""
    columns = {"f": column("5"), "f1": column(f1), "f2": column(f2), "g": column(g), "h": column(h)}
    return field(tree=TREE, total=column("95"), **columns)


def test_too_few_figures_mean_no_class() -> None:
    assert classes(scheme(BANDS, COVERAGE), block("1", "1", "1", "[x]")) == ["top"]
    assert classes(scheme(BANDS, COVERAGE), block("1", "1", "[n]", "[x]")) == [None]


def test_the_reason_for_having_no_class_is_kept() -> None:
    found = chain(scheme(BANDS, COVERAGE), block("1", "1", "[n]", "[x]"))
    assert found.lacks.tolist() == [Lack.too_little_known]


def test_what_does_not_apply_is_not_missed() -> None:
    assert classes(scheme(BANDS, COVERAGE), block("1", "[z]", "1", "[x]")) == [None]
    assert classes(scheme(BANDS, COVERAGE), block("1", "[z]", "1", "1")) == ["top"]


def test_only_the_lowest_parts_are_counted() -> None:
    assert lowest_parts("total", block("1", "1", "1", "1")) == ["f1", "f2", "g", "h"]
    assert lowest_parts("f", block("1", "1", "1", "1")) == ["f1", "f2"]
    assert lowest_parts("g", block("1", "1", "1", "1")) == ["g"]


def test_a_part_stands_for_those_below_that_have_no_column() -> None:
    assert lowest_parts("total", field(tree=TREE, total=column("1"), f=column("1"), g=column("1"))) == ["f", "g"]


def test_bonus_and_context_are_no_parts() -> None:
    tree = framework(component("f"), component("b", kind="bonus"), component("c", kind="context"))
    block = field(tree=tree, total=column("1"), f=column("1"), b=column("[x]"), c=column("[x]"))
    assert lowest_parts("total", block) == ["f"]


def test_without_parts_the_figure_itself_is_what_must_be_there() -> None:
    found = scheme(BANDS, COVERAGE)
    assert classes(found, field(total=column("95", "[x]"))) == ["top", None]
