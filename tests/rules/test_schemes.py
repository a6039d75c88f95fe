from congbo.model.reasons import BoundReason, CapReason, CoverageReason, FloorReason, Lack, PointsReason
from tests.builders import column, component
from tests.classing import BANDS, chain, classes, field, ids, scheme

POINTS = {"kind": "points", "bonus": ["b"]}
COVERAGE = {"kind": "coverage", "on": "f", "least": "100"}
FLOOR = {"kind": "floor", "on": "f", "under": "6", "best": "fair"}
CAP = {"kind": "cap", "class": "top", "share": "50"}
ALL = scheme(POINTS, BANDS, COVERAGE, FLOOR, CAP)
BLOCK = field(
    component("b", kind="context"), component("f"),
    total=column("89", "95", "91", "95", "[n]"), b=column("2", "0", "0", "0", "0"), f=column("9", "5", "9", "[x]", "9"),
)  # fmt: skip


def test_every_rule_leaves_its_reason_in_order() -> None:
    found = chain(ALL, BLOCK)
    assert [type(reason) for reason in found.reasons] == [
        PointsReason, BoundReason, CoverageReason, FloorReason, CapReason,
    ]  # fmt: skip
    assert [ids(ALL, reason.after) for reason in found.reasons[1:]] == [
        ["top", "top", "top", "top", None],
        ["top", "top", "top", None, None],
        ["top", "fair", "top", None, None],
        ["good", "fair", "good", None, None],
    ]


def test_what_follows_points_looks_at_the_total_that_they_make() -> None:
    last = chain(ALL, BLOCK).reasons[-1]
    assert isinstance(last, CapReason)
    assert last.measured.column.at(0) == 9100
    assert last.tied_at_edge.tolist() == [True, False, True, False, False]


def test_each_unit_has_a_class_or_a_reason_why_not() -> None:
    assert chain(ALL, BLOCK).lacks.tolist() == [
        Lack.none, Lack.none, Lack.none, Lack.too_little_known, Lack.no_figure,
    ]  # fmt: skip


def test_the_class_of_the_source_wins_and_the_rule_is_kept_beside_it() -> None:
    found = chain(scheme(BANDS), field(total=column("95", "75", "75")), ("good", "good", "[c]"))
    assert (found.is_published, found.by_rule.tolist(), found.final.tolist()) == (True, [0, 1, 1], [1, 1, -1])
    assert found.lacks.tolist() == [Lack.none, Lack.none, Lack.not_published]
    assert [one and one.id for one in found.classes()] == ["good", "good", None]


def test_a_rule_may_hold_for_some_blocks_only() -> None:
    other = BANDS | {"bounds": {"top": "80", "good": "60", "fair": "40"}, "blocks": ["districts"]}
    found = scheme(BANDS | {"blocks": ["units"]}, other)
    assert classes(found, field(total=column("85"))) == ["good"]
    assert [rule.blocks for rule in found.rules_of("districts")] == [("districts",)]


def test_a_block_without_a_rule_has_no_classes() -> None:
    found = chain(scheme(BANDS | {"blocks": ["districts"]}), field(total=column("85")))
    assert (found.final.tolist(), found.lacks.tolist()) == ([-1], [Lack.no_rule])
