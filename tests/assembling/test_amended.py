from congbo.assembling.amended import amendments_of_release
from congbo.model.indices import ReleaseSettings
from tests.builders import (
    AMENDMENTS_HEAD,
    correction_line,
    corrections_csv,
    library_of,
    lines,
    release_yml,
    small_results,
    sources_of,
)

LINE = "x/framework-1.csv,total.max_score,12,10,correction,Gõ nhầm,Mistyped,2025-05-05,"
BLOCKS = "{provinces: '1'}"


def test_a_release_has_the_amendments_of_each_method_that_it_uses() -> None:
    log = lines(AMENDMENTS_HEAD, LINE, LINE.replace("-1", "-2"))
    for framework in ("'1'", BLOCKS):
        files = small_results(release=release_yml(framework=framework)) | {"amendments.csv": log}
        sources = sources_of(files)
        settings = ReleaseSettings.model_validate(sources.documents["x/2024/release.yml"].content)
        assert [one.number for one in amendments_of_release(sources, "x/2024", settings)] == [1]


def test_what_was_amended_before_a_release_was_public_is_not_told_there() -> None:
    for announced, is_public, expected in (("2025-05-05", True, 1), ("2025-05-06", True, 0), ("2025-05-05", False, 0)):
        files = small_results(release=release_yml(announced=announced)) | {
            "amendments.csv": lines(AMENDMENTS_HEAD, LINE)
        }
        sources = sources_of(files)
        settings = ReleaseSettings.model_validate(sources.documents["x/2024/release.yml"].content)
        assert len(amendments_of_release(sources, "x/2024", settings, is_public)) == expected


def test_without_a_log_there_are_none() -> None:
    sources = sources_of(small_results())
    settings = ReleaseSettings.model_validate(sources.documents["x/2024/release.yml"].content)
    assert amendments_of_release(sources, "x/2024", settings) == ()


def test_a_superseded_version_keeps_the_status_that_it_had() -> None:
    log = lines(AMENDMENTS_HEAD, "x/2024/release.yml,status,provisional,final,update,Duyệt,Approved,2025-05-05,")
    corrections = corrections_csv(correction_line(2, "a", "total", "40", "50"))
    files = small_results() | {"amendments.csv": log, "x/2024/corrections.csv": corrections}
    index = library_of(files).indices[0]
    assert [one.settings.status for one in index.versions(index.releases[0])] == ["provisional", "final"]
