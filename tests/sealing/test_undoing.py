from datetime import date

from congbo.sealing.undoing import settings_before
from tests.builders import AMENDMENTS_HEAD, lines, release_yml, small_results, sources_of

LOG = lines(
    AMENDMENTS_HEAD,
    "x/2024/release.yml,source.vi,Sổ,Báo cáo,correction,a,a,2025-04-01,",
    "x/2024/release.yml,status,provisional,final,update,a,a,2025-06-01,",
    "x/2024/release.yml,announced,,2025-03-05,update,a,a,2025-06-01,",
    "x/2024/release.yml,as_of,2025-01-01,,correction,a,a,2025-06-02,",
    "x/2024/release.yml,scheme.provinces,old,new,correction,a,a,2025-06-02,",
    "x/2023/release.yml,status,provisional,final,update,a,a,2025-06-01,",
)
SOURCES = sources_of(small_results(release=release_yml(announced="2025-03-05")) | {"amendments.csv": LOG})


def test_what_was_amended_with_a_later_version_is_undone_and_what_was_before_stays() -> None:
    then = settings_before(SOURCES, "x/2024", date(2025, 6, 1))
    assert (then["status"], then["source"]["vi"], then["as_of"]) == ("provisional", "Báo cáo", "2025-01-01")
    assert "announced" not in then
    assert settings_before(SOURCES, "x/2024", date(2025, 3, 1))["source"]["vi"] == "Sổ"


def test_the_settings_themselves_stay_as_they_are() -> None:
    now = dict(SOURCES.documents["x/2024/release.yml"].content)
    assert settings_before(SOURCES, "x/2024", date(2025, 6, 3)) == now
    assert SOURCES.documents["x/2024/release.yml"].content == now
