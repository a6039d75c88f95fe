from datetime import date

from congbo.model.versions import PublishedRow
from congbo.versions.logbook import corrections_of, published_rows
from tests.builders import correction_line, corrections_csv, lines, small_results, sources_of


def test_the_log_is_read_in_the_order_of_its_file() -> None:
    log = corrections_csv(
        correction_line(3, "a", "total", "51", "50", document="12/TB-SNV"),
        correction_line(2, "b", "total", "60", "61", kind="revision"),
    )
    first, second = corrections_of(sources_of(small_results() | {"x/2024/corrections.csv": log}), "x/2024")
    assert (first.version, first.unit, first.old, first.new, first.document) == (3, "a", "51", "50", "12/TB-SNV")
    assert (second.version, second.kind, second.on) == (2, "revision", date(2025, 5, 5))
    assert (second.reason.vi, second.reason.en) == ("Cộng nhầm", "Added up wrongly")


def test_a_release_without_a_log_was_never_changed_nor_published() -> None:
    sources = sources_of(small_results())
    assert (corrections_of(sources, "x/2024"), published_rows(sources, "x/2024")) == ((), ())


def test_proofs_are_read() -> None:
    record = lines("version,unit,sha256,marks", "1,a,0123,abcd")
    sources = sources_of(small_results() | {"x/2024/published.csv": record})
    assert published_rows(sources, "x/2024") == (PublishedRow(1, "a", "0123", "abcd"),)
