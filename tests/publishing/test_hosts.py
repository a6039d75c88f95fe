import re

import pytest

from congbo.model.indices import IndexSettings
from congbo.publishing.hosts import APART, ELSEWHERE, LIGHTER, near_limits, size_report
from congbo.settings import SiteSettings


@pytest.mark.parametrize(
    ("files", "size", "told"),
    [
        (9_000, 300_000_000, []),
        (16_000, 0, []),
        (16_001, 0, ["gần tới mức 20.000"]),
        (20_000, 0, ["gần tới mức 20.000"]),
        (20_001, 0, ["vượt mức 20.000"]),
        (0, 800_000_001, ["gần tới mức 1.000 MB của GitHub", "gần tới mức 1.000 MB của GitLab"]),
        (0, 1_000_000_001, ["vượt mức 1.000 MB của GitHub", "vượt mức 1.000 MB của GitLab"]),
    ],
)
def test_a_host_is_named_as_its_limit_comes_near(files: int, size: int, told: list[str]) -> None:
    found = list(near_limits(files, size))
    assert len(found) == len(told)
    assert all(part in words for part, words in zip(told, found, strict=True))


def test_a_build_always_says_how_large_the_site_is_and_what_to_do_only_where_it_is_too_large() -> None:
    assert list(size_report(9_447, 300_000_000)) == ["Cỡ trang web: 9.447 tệp, 300 MB."]
    many, large = list(size_report(20_001, 1)), list(size_report(1, 999_000_000))
    assert many[1:] == ["Lưu ý: 20.001 tệp, vượt mức 20.000 của Cloudflare Pages (miễn phí).", APART, ELSEWHERE]
    assert large[-3:] == [LIGHTER, APART, ELSEWHERE]
    assert APART not in size_report(20_001, 1, is_split=True)


def test_the_advice_names_settings_that_there_are() -> None:
    named = set(re.findall(r"\b([a-z_]+): (?=\[|https)", APART))
    assert named == {"languages", "other_site"} <= set(SiteSettings.model_fields)
    assert "scorecards" in IndexSettings.model_fields
    assert "scorecards: latest" in LIGHTER
