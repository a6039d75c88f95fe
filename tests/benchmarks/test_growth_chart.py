from __future__ import annotations

import re
from itertools import pairwise

from benchmarks.growth_chart import HEIGHT, LABEL, LEFT, RIGHT, WIDTH, Scale, growth_chart, spread

LINES = {"ours": [(10, 0.1), (1000, 10.0)], "theirs & others": [(10, 0.2), (1000, 10.1)]}


def test_a_power_of_ten_is_always_as_wide() -> None:
    scale = Scale([10, 1000], 0, 100)
    assert [scale.at(10), scale.at(100), scale.at(1000)] == [0, 50, 100]
    assert scale.marks() == [10, 100, 1000]


def test_one_value_alone_has_a_scale() -> None:
    assert Scale([5], 0, 100).marks() == [1, 10]


def test_names_do_not_touch_and_stay_within() -> None:
    placed = spread({"a": 100.0, "b": 101.0, "c": 102.0, "low": HEIGHT - 1.0, "lower": HEIGHT - 0.5})
    heights = sorted(placed.values())
    assert all(after - before >= LABEL for before, after in pairwise(heights))
    assert heights[-1] <= HEIGHT
    assert placed["a"] == 100.0


def test_the_chart_names_every_line() -> None:
    chart = growth_chart(LINES, "Seconds", {"ours": "ours"})
    assert re.findall(r'<text class="name \w*"[^>]*>([^<]*)<', chart) == ["ours", "theirs &amp; others"]
    assert f'points="{LEFT:.1f},' in chart
    assert f"{WIDTH - RIGHT:.1f}," in chart
    assert chart == growth_chart(LINES, "Seconds", {"ours": "ours"})


def test_a_line_that_ends_early_is_named_where_it_ends() -> None:
    chart = growth_chart(LINES | {"early": [(10, 0.3), (100, 3.0)]}, "Seconds", {})
    places = {name: float(x) for x, name in re.findall(r'<text class="name \w*" x="([\d.]+)"[^>]*>([^<]*)<', chart)}
    assert LEFT < places["early"] < places["ours"] == places["theirs &amp; others"]
