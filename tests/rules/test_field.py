from congbo.model.scores import Flag
from tests.builders import column, component, framework
from tests.classing import field


def test_points_are_measured_as_they_are_stored() -> None:
    measured = field(total=column("1.25", "[n]")).measure("total", "score", "stored")
    assert (measured.column.values.tolist(), measured.digits) == ([125, 0], 2)
    assert measured.column.flags.tolist() == [Flag.present, Flag.not_assessed]


def test_after_rounding_points_have_the_digits_that_are_shown() -> None:
    block = field(total=column("1.25", "1.24"), f=column("1.25", "1.24"))
    assert block.measure("total", "score", "displayed").column.values.tolist() == [130, 120]
    assert block.measure("f", "score", "displayed").column.values.tolist() == [125, 124]


def test_a_share_is_cut_off_so_that_it_never_reaches_a_bound_that_it_lies_below() -> None:
    block = field(tree=framework(maximum=300), total=column("1", "2"))
    measured = block.measure("total", "share", "stored")
    assert (measured.column.values.tolist(), measured.digits) == ([33_3333, 66_6666], 4)
    assert block.measure("total", "share", "displayed").column.values.tolist() == [33_3000, 66_7000]
    assert measured.points is not None
    assert measured.maxima is not None
    assert (measured.points.values.tolist(), measured.maxima.tolist()) == ([100, 200], [300, 300])


def test_without_a_maximum_there_is_no_share() -> None:
    block = field(tree=framework(maximum=None), total=column("1", "[n]"))
    flags = block.measure("total", "share", "stored").column.flags
    assert flags.tolist() == [Flag.not_available, Flag.not_assessed]


def test_a_component_without_a_column_is_missing() -> None:
    assert field(total=column("1", "2")).measure("f", "score", "stored").column.flags.tolist() == [1, 1]


def test_a_component_says_whether_more_is_better() -> None:
    block = field(component("f", higher_is_better=False), total=column("1"), f=column("1"))
    assert [block.measure(name, "score", "stored").higher_is_better for name in ("total", "f")] == [True, False]


def test_another_total_leaves_the_rest_alone() -> None:
    block = field(total=column("1"), f=column("2"))
    assert block.with_total(column("3")).columns["total"].values.tolist() == [300]
    assert block.with_total(column("3")).columns["f"] is block.columns["f"]
