import csv
import io

from congbo.exports.dictionary import dictionary_file
from congbo.exports.tidy import HEAD
from congbo.judge import Results, judge
from tests.builders import framework_csv, index_yml, library_of, lines, site_settings, small_results


def rows(**changes: str) -> list[dict[str, str]]:
    """The dictionary of release x/2024."""
    scores = lines("unit,block,total,a", "a,provinces,1,1")
    library = library_of(small_results(**{"framework": framework_csv("a 40"), "scores": scores} | changes))
    (index,) = library.indices
    text = dictionary_file(Results(library, judge(library)), site_settings(), index, index.releases[0])
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True))


def test_every_column_component_and_unit_is_named() -> None:
    found = [(row["kind"], row["id"]) for row in rows()]
    assert found == [*(("column", name) for name in HEAD), ("component", "total"), ("component", "a"), ("unit", "a")]


def test_a_component_has_its_place_and_size() -> None:
    (part,) = (row for row in rows() if (row["kind"], row["id"]) == ("component", "a"))
    assert (part["parent"], part["maximum"], part["weight_percent"], part["name_vi"]) == (
        "total",
        "10.00",
        "40",
        "Phần A",
    )


def test_invented_figures_are_called_so() -> None:
    assert [row["id"] for row in rows(index=index_yml(illustrative="true")) if row["kind"] == "note"] == [
        "illustrative"
    ]
