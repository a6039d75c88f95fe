from congbo.rules.freezing import row_hash
from congbo.versions.freeze import frozen_files, frozen_version, open_releases, open_version
from tests.builders import (
    correction_line,
    corrections_csv,
    framework_csv,
    lines,
    released,
    small_results,
    sources_of,
    two_releases,
)

SCORES = lines("unit,block,total,one,one:self", "a,provinces,5,5,6", "b,provinces,6,6,7")
FILES = small_results(framework=framework_csv("one"), scores=SCORES)
A = {"unit": "a", "block": "provinces", "total": "5", "one": "5", "one:self": "6"}
LOG = corrections_csv(correction_line(2, "a", "total", "5", "9"))


def test_a_release_writes_a_proof_for_each_row_and_remembers_its_pages() -> None:
    files = frozen_files(sources_of(FILES), [("x", "2024")])
    assert files["addresses.csv"] == lines("index,period,version,pages", "x,2024,1,index one ranking/provinces.svg")
    head, first, second = files["x/2024/published.csv"].splitlines()
    assert head == "version,unit,sha256,marks"
    assert first.startswith(f"1,a,{row_hash(A)},")
    assert second.startswith("1,b,")


def test_a_later_version_adds_proofs_of_the_rows_that_changed() -> None:
    before = released(FILES)
    files = before | {"x/2024/corrections.csv": LOG, "x/2024/scores.csv": SCORES.replace("provinces,5", "provinces,9")}
    sources = sources_of(files)
    assert (open_version(sources, "x/2024"), frozen_version(sources, "x/2024")) == (2, 1)
    after = frozen_files(sources, [("x", "2024")])
    old, new = before["x/2024/published.csv"], after["x/2024/published.csv"]
    assert new.startswith(old)
    assert new.removeprefix(old).startswith(f"2,a,{row_hash(A | {'total': '9'})},")
    assert new.count("\n") == old.count("\n") + 1
    assert after["addresses.csv"] == lines("index,period,version,pages", "x,2024,2,index one ranking/provinces.svg")


def test_a_release_once_remembered_stays_remembered() -> None:
    both = two_releases(SCORES, SCORES, framework=framework_csv("one"))
    first = both | frozen_files(sources_of(both), [("x", "2023")])
    assert open_releases(sources_of(first)) == [("x", "2024")]
    assert open_version(sources_of(first), "x/2023") == 0
    after = frozen_files(sources_of(first), [("x", "2024")])
    assert after["addresses.csv"].count("\n") == 3


def test_pages_of_earlier_versions_stay_remembered() -> None:
    before = released(FILES)
    cut = lines("unit,block,total", "a,provinces,5", "b,provinces,6")
    log = corrections_csv(*(correction_line(2, unit, "one", "5", "") for unit in "ab"))
    files = before | {"x/2024/corrections.csv": log, "x/2024/scores.csv": cut}
    assert "2024,2,index one ranking/provinces.svg" in frozen_files(sources_of(files), [("x", "2024")])["addresses.csv"]


def test_marks_too_many_for_a_cell_are_left_out() -> None:
    parts = [f"c{number}" for number in range(600)]
    scores = lines(",".join(["unit", "block", *parts]), ",".join(["a", "provinces", *(["1"] * 600)]))
    files = small_results(framework=framework_csv(*parts), scores=scores)
    assert frozen_files(sources_of(files), [("x", "2024")])["x/2024/published.csv"].endswith(",\n")


def test_the_page_of_its_decisions_is_remembered() -> None:
    files = small_results() | {"x/2024/decision.yml": "decisions: []"}
    assert released(files)["addresses.csv"] == lines(
        "index,period,version,pages", "x,2024,1,index decision ranking/provinces.svg"
    )
