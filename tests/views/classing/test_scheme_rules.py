from congbo.views.classing.scheme_rules import CapLine, FloorLine, PointsLine, RuleLine, component_name, rule_line
from tests.builders import framework_csv, lines
from tests.views.classed import BANDS, files, scheme, seen

FRAMEWORK = framework_csv("f", "b")
SCORES = lines("unit,block,total,f,b", "a,provinces,50,1,1", "b,provinces,60,1,1", "c,provinces,70,1,1")


def line(rule: str) -> RuleLine:
    context, index, _, judged = seen(files(scheme(BANDS, rule), framework=FRAMEWORK, scores=SCORES))
    found = index.classification.schemes[0]
    return rule_line(context, index, judged.result.framework, found, found.rules[-1])


def test_a_floor_names_its_component() -> None:
    floor = "{kind: floor, on: f, under: '5.50', of: share, best: fair}"
    assert line(floor).floor == FloorLine("Part F", "5.5", True, False, "Fair")


def test_a_cap_says_of_whom() -> None:
    cap = "{kind: cap, class: good, share: 20, of: exactly, counted: fair, group: parent, rounding: up, ties: in}"
    assert line(cap).cap == CapLine("Good", "20", "exactly", "Fair", True, "up", True)
    assert line("{kind: cap, class: good, share: 20}").cap == CapLine("Good", "20", "rated", "", False, "down", False)


def test_points_name_their_components() -> None:
    points = "{kind: points, bonus: [b, f], deduction: [f], limit: 3, included: 'true'}"
    assert line(points).points == PointsLine("Part B, Part F", "Part F", "3", True)


def test_coverage_is_a_share() -> None:
    assert line("{kind: coverage, least: '66.50'}") == RuleLine(coverage="66.5")


def test_the_total_goes_by_the_indexs_own_word() -> None:
    context, index, _, judged = seen(files())
    assert component_name(context, index, judged.result.framework, "total") == "Total score"
