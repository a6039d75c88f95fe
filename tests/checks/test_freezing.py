from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from congbo.checks.freezing import candidates
from tests.builders import (
    Files,
    correction_line,
    corrections_csv,
    findings_of,
    found_in,
    lines,
    released,
    small_results,
    write_results,
)

SCORES, LOG = "x/2024/scores.csv", "x/2024/corrections.csv"
PUBLISHED = released(small_results())


def after(text: str, **more: str) -> Files:
    """What was released, with other figures since."""
    return PUBLISHED | {SCORES: text} | {f"x/2024/{name}.csv": content for name, content in more.items()}


def figures(a: str, *more: str) -> str:
    """The released figures, but for a's."""
    return lines("unit,block,total", f"a,provinces,{a}", "b,provinces,60", "c,provinces,70", *more)


def test_what_was_released_is_left_alone(tmp_path: Path) -> None:
    assert found_in(tmp_path, PUBLISHED) == []


@pytest.mark.parametrize("text", [
    lines("total,block,unit", "70.0,provinces,c", '60.0,provinces,b', "50,provinces,a"),
    lines("unit;block;total", "a;provinces;50,0", "b;provinces;60", "c;provinces;70"),
    lines("unit,block,name,total", "A,provinces,A,50", "b,provinces,B,60", "c,provinces,C,70"),
])  # fmt: skip
def test_how_the_file_is_written_does_not_matter(tmp_path: Path, text: str) -> None:
    assert {code for code, _ in found_in(tmp_path, after(text))} <= {"normalised_text"}


def test_a_changed_cell_is_named_with_what_was_released(tmp_path: Path) -> None:
    (finding,) = findings_of(write_results(tmp_path, after(figures("5"))))
    assert (finding.code, finding.place.address, finding.place.unit, finding.value) == (
        "published_row_changed", "C2", "a", "5",
    )  # fmt: skip
    assert "«50»" in finding.say("en")


def test_a_row_of_which_several_cells_changed_is_named_with_them(tmp_path: Path) -> None:
    text = figures("51").replace("a,provinces", "a,cities")
    found = findings_of(write_results(tmp_path, after(text, ) | {"x/index.yml": PUBLISHED["x/index.yml"].replace(
        "blocks: [", "blocks: [{id: cities, name: {vi: A, en: A}, noun: {vi: a, en: a}}, ")}))  # fmt: skip
    (finding,) = (one for one in found if one.code == "published_row_changed")
    assert (finding.place.line, finding.place.column) == (2, None)
    assert "block, total" in finding.say("en")


def test_a_column_that_came_later_changes_every_row(tmp_path: Path) -> None:
    text = lines("unit,block,total,rank", "a,provinces,50,3", "b,provinces,60,2", "c,provinces,70,1")
    assert found_in(tmp_path, after(text)) == [
        ("published_row_changed", unit) for unit in "abc"
    ]  # fmt: skip


def test_a_row_that_went_or_came_is_named(tmp_path: Path) -> None:
    gone = lines("unit,block,total", "a,provinces,50", "b,provinces,60")
    assert found_in(tmp_path / "gone", after(gone)) == [("published_row_gone", "B4")]
    more = PUBLISHED["units.csv"] + "d,province,,D,D,,,,,\n"
    files = after(figures("50", "d,provinces,80")) | {"units.csv": more}
    assert found_in(tmp_path / "more", files) == [("row_not_published", "A5")]


def test_a_change_that_the_log_names_is_an_open_version_and_no_error(tmp_path: Path) -> None:
    log = corrections_csv(correction_line(2, "a", "total", "50", "51"))
    assert found_in(tmp_path, after(figures("51"), corrections=log)) == []


def test_more_changes_than_the_log_names_are_found(tmp_path: Path) -> None:
    log = corrections_csv(correction_line(2, "a", "total", "50", "51"))
    text = figures("51").replace("60", "61")
    assert found_in(tmp_path, after(text, corrections=log)) == [("published_row_changed", "C3")]


def test_a_change_that_was_not_made_is_found(tmp_path: Path) -> None:
    log = corrections_csv(correction_line(2, "a", "total", "50", "51"))
    assert ("correction_contradicted", "E2") in found_in(tmp_path, after(figures("50"), corrections=log))


def second(old: str = "50") -> Files:
    """A release whose second version was released, too, by this log."""
    files = after(figures("51"), corrections=corrections_csv(correction_line(2, "a", "total", "50", "51")))
    sha = released({name: text for name, text in files.items() if name != LOG})["x/2024/published.csv"].splitlines()[1]
    files["x/2024/published.csv"] += f"2{sha[1:]}\n"
    files["addresses.csv"] = files["addresses.csv"].replace("2024,1", "2024,2")
    return files | {LOG: files[LOG].replace("50,51", f"{old},51")}


def test_an_earlier_version_must_come_out_as_it_was_released(tmp_path: Path) -> None:
    assert found_in(tmp_path / "right", second()) == []
    assert found_in(tmp_path / "wrong", second("49")) == [("correction_without_ground", "D2")]


def test_a_log_that_was_lost_is_missed(tmp_path: Path) -> None:
    files = second()
    del files[LOG]
    assert ("correction_missing", "B5") in found_in(tmp_path, files)


def test_a_unit_whose_id_was_changed_is_known_by_its_redirect(tmp_path: Path) -> None:
    files = {name: text.replace("a,prov", "aa,prov") for name, text in PUBLISHED.items() if "published" not in name}
    files |= {"x/2024/published.csv": PUBLISHED["x/2024/published.csv"]}
    moved = lines("from,to", "x/2024/a.html,x/2024/aa.html", "units/a.html,units/aa.html")
    assert found_in(tmp_path / "lost", files) == [("row_not_published", "A2"), ("published_row_gone", "B2")][::-1]
    assert found_in(tmp_path / "moved", files | {"redirects.csv": moved}) == []
    changed = files | {"redirects.csv": moved, SCORES: files[SCORES].replace("50", "55")}
    assert found_in(tmp_path / "changed", changed) == [("published_row_changed", "C2")]


def test_what_may_have_stood_in_a_cell_is_of_the_columns_length() -> None:
    assert {"0.5", "[x]", "", "9.9", "3"} <= set(candidates(["1.5", "7.2"]))
    assert "9" in set(candidates(["1", "2"]))
    assert len(list(candidates(["12.123456", "1"]))) < 10


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2), st.integers(0, 9999).map(lambda n: f"{n / 100:.2f}"))
def test_any_changed_figure_is_found_and_named(tmp_path: Path, row: int, text: str) -> None:
    cells = ["50", "60", "70"]
    was, cells[row] = cells[row], text
    rows = [f"{unit},provinces,{cell}" for unit, cell in zip("abc", cells, strict=True)]
    found = [one for one in findings_of(write_results(tmp_path, after(lines("unit,block,total", *rows))))
             if one.code == "published_row_changed"]  # fmt: skip
    if float(text) == float(was):
        assert found == []
    else:
        assert [(one.place.unit, one.place.column) for one in found] == [("abc"[row], "total")]
