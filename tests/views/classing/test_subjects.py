from congbo.views.classing.subjects import Subject, view_subject
from tests.builders import UNIT_HEAD, lines
from tests.views.classed import files, scheme, seen

OFFICE = ", subject: head, office: {vi: 'Chủ tịch {unit}', en: 'Chair of {unit}'}, offices: {b: {vi: Chánh, en: Chief}}"
UNITS = lines(UNIT_HEAD, "a,commune,,Minh,Minh,,,,,", "b,department,,Sở B,Office B,,,,,", "c,department,,Sở C,C,,,,,")
SCORES = lines("unit,block,head,total", "a,provinces,Trần An,50", "b,provinces,[c],60", "c,provinces,Lê Cúc,70")


def subject(row: int, more: str, language: str = "vi") -> Subject | None:
    context, _, release, judged = seen(files(scheme(more=more), units=UNITS, scores=SCORES), language)
    return view_subject(context, release, judged, row)


def test_the_unit_itself_is_no_other_subject() -> None:
    assert subject(0, "") is None


def test_a_head_is_named_by_the_office() -> None:
    assert [subject(row, OFFICE) for row in range(3)] == [
        Subject("Chủ tịch xã Minh", ""), Subject("Chánh", ""), Subject("Chủ tịch Sở C", ""),
    ]  # fmt: skip
    assert subject(0, OFFICE, "en") == Subject("Chair of Minh Commune", "")


def test_a_person_is_named_only_where_the_publisher_says_so() -> None:
    found = [subject(row, OFFICE + ", publish_names: true") for row in range(3)]
    assert [one.person for one in found if one] == ["Trần An", "", "Lê Cúc"]
