from congbo.views.provenance.amended_days import amended_days, amended_once, listed_address
from tests.builders import AMENDMENTS_HEAD, Files, library_of, lines, released, small_results, two_releases

SCORES = small_results()["x/2024/scores.csv"]


def files(*log: str) -> Files:
    """Two releases, and what was amended of them."""
    return released(two_releases(SCORES, SCORES) | {"amendments.csv": lines(AMENDMENTS_HEAD, *log)})


LOG = (
    "x/framework-1.csv,total.name_en,Sum,Total,correction,a,a,2025-05-05,",
    "x/2023/release.yml,status,provisional,final,update,a,a,2025-05-05,",
    "units.csv,a.name_en,a,A,correction,a,a,2025-05-05,",
    "x/2023/release.yml,source.en,a,Report,correction,a,a,2025-06-01,",
    "x/2024/release.yml,status,provisional,final,update,a,a,2025-05-05,",
)


def test_each_change_stands_once_in_the_order_of_the_log_with_the_last_release_that_shares_it() -> None:
    index = library_of(files(*LOG)).indices[0]
    assert [(one.number, release.folder) for release, one in amended_once(index)] == [
        (1, "x/2024"), (2, "x/2023"), (3, "x/2024"), (4, "x/2023"), (5, "x/2024"),
    ]  # fmt: skip


def test_a_day_gathers_what_is_of_one_release_or_shared() -> None:
    index = library_of(files(*LOG)).indices[0]
    assert [(day.name, [one.number for one in day.amendments]) for day in amended_days(index)] == [
        ("x/2023/amended/2025-05-05", [2]),
        ("x/2023/amended/2025-06-01", [4]),
        ("x/2024/amended/2025-05-05", [5]),
        ("x/amended/2025-05-05", [1, 3]),
    ]


def test_a_change_has_its_place_in_the_list_of_corrections() -> None:
    index = library_of(files(*LOG)).indices[0]
    assert listed_address(index, amended_once(index)[1][1]) == "corrections.html#x-amended-2"
