from congbo.assembling.restated import restatements_of
from tests.builders import RESTATED_HEAD, lines, sources_of


def test_restated_figures_are_read_in_stored_precision() -> None:
    table = lines(RESTATED_HEAD, 'a,2023,total,"88,4",Tính lại,Again', "b,2022,one,5,Tính lại,Again")
    found = restatements_of(sources_of({"x/2024/restated.csv": table}), "x/2024", 2)
    assert [(one.unit, one.period.id, one.component, one.value, one.note.en) for one in found] == [
        ("a", "2023", "total", 8840, "Again"),
        ("b", "2022", "one", 500, "Again"),
    ]


def test_a_release_without_the_file_restates_nothing() -> None:
    assert restatements_of(sources_of({}), "x/2024", 2) == ()
