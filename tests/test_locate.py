from congbo.findings import Finding, Place
from congbo.locate import locate
from tests.builders import lines, small_results, sources_of

SOURCES = sources_of(small_results(scores=lines("unit,block,total,rank", "a,provinces,1,2", "b,provinces,2,1")))


def address(place: Place) -> tuple[str, int | None, str | None]:
    """Where the finding's place turns out to be."""
    (found,) = locate([Finding("rank_missing", place, "2", {"rank": 1})], SOURCES)
    return found.place.file, found.place.line, found.place.address


def test_a_unit_and_a_column_lead_to_a_cell() -> None:
    assert address(Place("x/2024/scores.csv", None, "rank", None, "b")) == ("x/2024/scores.csv", 3, "D3")


def test_a_column_that_the_file_lacks_leaves_the_line() -> None:
    assert address(Place("x/2024/scores.csv", None, "class", None, "a")) == ("x/2024/scores.csv", 2, None)


def test_what_has_a_line_or_no_row_stays_as_it_is() -> None:
    assert address(Place("x/2024/scores.csv", 9, "rank", "D9", "b")) == ("x/2024/scores.csv", 9, "D9")
    assert address(Place("x/2024/scores.csv")) == ("x/2024/scores.csv", None, None)
    assert address(Place("x/2024/scores.csv", None, "rank", None, "nobody"))[1] is None
    assert address(Place("x/2025/scores.csv", None, "rank", None, "a"))[1] is None


def test_an_exception_leads_to_its_own_table() -> None:
    overrides = lines("unit,class,ground_vi,ground_en,document", "b,good,Vì,As,QĐ 1")
    sources = sources_of(small_results() | {"x/2024/overrides.csv": overrides})
    place = Place("x/2024/overrides.csv", None, "class", None, "b")
    (found,) = locate([Finding("override_without_effect", place)], sources)
    assert (found.place.line, found.place.address) == (2, "B2")
