from datetime import date

from congbo.sealing.amendments import amendments_of, by_field
from tests.builders import AMENDMENTS_HEAD, lines, small_results, sources_of

LINE = "x/2024/release.yml,source.vi,Sổ,Báo cáo,correction,Vì,Why,2025-05-05,12/TB"


def test_the_log_is_read_in_its_order() -> None:
    log = lines(AMENDMENTS_HEAD, LINE, LINE.replace("source.vi", "status"), LINE)
    first, second, third = amendments_of(sources_of(small_results() | {"amendments.csv": log}))
    assert (first.old, first.new, first.on, first.reason.en) == ("Sổ", "Báo cáo", date(2025, 5, 5), "Why")
    assert (first.folder, second.field) == ("x/2024", "status")
    assert by_field((first, second, third)) == {
        ("x/2024/release.yml", "source.vi"): [0, 2], ("x/2024/release.yml", "status"): [1],
    }  # fmt: skip


def test_without_a_log_nothing_was_amended() -> None:
    assert amendments_of(sources_of(small_results())) == ()
