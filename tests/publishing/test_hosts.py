import pytest

from congbo.publishing.hosts import near_limits


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
