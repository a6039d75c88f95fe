from congbo.views.sentences.class_changes import view_class_changes
from tests.builders import last_block, lines, two_releases
from tests.sentence_bank import BANDS

HEAD = "unit,block,total"


def test_classes_are_compared_unit_by_unit() -> None:
    first = lines(HEAD, "a,provinces,70", "b,provinces,85")
    second = lines(HEAD, "b,provinces,40", "a,provinces,90", "c,provinces,10")
    found = view_class_changes(*last_block(two_releases(first, second, classification=BANDS)))
    assert found is not None
    assert [(one.unit.text, one.before, one.now) for one in found.risers] == [("A", "Fair", "Good")]
    assert [(one.unit.text, one.before, one.now) for one in found.fallers] == [("B", "Good", "Weak")]
    assert (found.risen, found.fallen, found.compared, found.are_all) == (1, 1, 2, False)


def test_without_classes_there_is_nothing_to_compare() -> None:
    scores = lines(HEAD, "a,provinces,70")
    assert view_class_changes(*last_block(two_releases(scores, scores))) is None
