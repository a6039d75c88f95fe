from congbo.views.classing.class_strips import ClassStrips, draw_class_strips
from tests.builders import index_yml, lines, units_csv
from tests.views.classed import files, scheme, seen, table


def drawn(**changes: str) -> tuple[ClassStrips | None, tuple[str, ...]]:
    context, index, _, judged = seen(files(**changes))
    assert judged.chain
    return draw_class_strips(context, index, judged, judged.chain)


def test_each_unit_is_a_tick_on_the_line_of_its_class() -> None:
    strips, ticks = drawn()
    assert strips
    assert [line.count("M") for line in ticks] == [1, 3, 0]
    assert (strips.lowest, strips.highest) == ("50.00", "70.00")


def test_bounds_within_the_scale_are_marked() -> None:
    strips, _ = drawn(scores=table(("55", "60", "70")))
    assert strips
    assert strips.bounds == ("66.0%",)


def test_classes_without_bounds_lie_on_the_scale_of_the_total() -> None:
    given = scheme("{kind: published}")
    strips, ticks = drawn(
        classification="schemes:\n" + given, scores=table(classes=("good", "fair", "weak", "good", "[n]"))
    )
    assert strips
    assert strips.bounds == ()
    assert [line.count("M") for line in ticks] == [2, 1, 1]


def test_too_few_figures_make_no_scale() -> None:
    assert drawn(scores=table(("50", "60"))) == (None, ("", "", ""))
    assert drawn(scores=table(("50", "50", "50")))[0] is None


def test_many_units_share_ticks() -> None:
    names = [f"u{at}" for at in range(300)]
    rows = (f"{name},provinces,{at / 3:.2f}" for at, name in enumerate(names))
    _, ticks = drawn(units=units_csv(*names), scores=lines("unit,block,total", *rows), index=index_yml())
    assert sum(line.count("M") for line in ticks) <= 250
