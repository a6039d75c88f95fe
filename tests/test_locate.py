"""Findings about figures learn where their figure stands."""

from congbo.findings import Finding, Place
from congbo.locate import locate
from tests.builders import small_results, sources_of


def test_a_finding_about_a_unit_learns_its_line_and_cell() -> None:
    finding = Finding("large_jump", Place("x/2024/scores.csv", None, "total", None, "b"))
    place = locate([finding], sources_of(small_results()))[0].place
    assert (place.line, place.address) == (3, "C3")


def test_a_finding_that_knows_its_line_keeps_it() -> None:
    finding = Finding("not_a_number", Place("x/2024/scores.csv", 9, "total", "C9", "b"))
    assert locate([finding], sources_of(small_results())) == [finding]


def test_a_finding_about_a_whole_file_stays_as_it_is() -> None:
    finding = Finding("same_file_twice", Place("x/2024/scores.csv"))
    assert locate([finding], sources_of(small_results())) == [finding]
