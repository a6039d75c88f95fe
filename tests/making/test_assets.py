from __future__ import annotations

import re
from pathlib import Path

from congbo.making.assets import hashed_assets
from tests.builders import write_results


def test_an_asset_has_another_address_when_its_content_changes(tmp_path: Path) -> None:
    before = set(hashed_assets(write_results(tmp_path, {"site.css": "a"})))
    after = set(hashed_assets(write_results(tmp_path, {"site.css": "b"})))
    assert before & after == set()
    assert all(re.fullmatch(r"assets/site\.[0-9a-f]{10}\.css", address) for address in before | after)


def test_what_many_pages_need_travels_as_one_file(tmp_path: Path) -> None:
    files = {"page.js": "1;\n", "ranking.js": "2;\n", "compare.js": "3;\n"}
    files |= {"congbo.css": "a {}\n", "map.css": "b {}\n", "decision.css": "c {}\n", "embed.css": "d {}\n"}
    made = {asset.name: asset.content() for asset in hashed_assets(write_results(tmp_path, files)).values()}
    assert made == {
        "page.js": b"2;\n1;\n",
        "compare.js": b"3;\n",
        "congbo.css": b"b{}a{}c{}",
        "embed.css": b"d{}",
    }


def test_rules_for_paper_travel_with_the_scripts_and_by_themselves(tmp_path: Path) -> None:
    files = {"dress.js": "0;\n", "page.js": "1;\n", "print.css": '@media print { q { quotes: "“"; } }\n'}
    made = {asset.name: asset.content().decode() for asset in hashed_assets(write_results(tmp_path, files)).values()}
    assert made == {
        "page.js": '0;\ncongbo.dress("@media print{q{quotes:\\"“\\"}}");\n1;\n',
        "print.css": '@media print{q{quotes:"“"}}',
    }


def test_the_address_of_a_joined_asset_changes_with_each_of_its_parts(tmp_path: Path) -> None:
    before = set(hashed_assets(write_results(tmp_path, {"page.js": "1", "ranking.js": "2"})))
    after = set(hashed_assets(write_results(tmp_path, {"page.js": "1", "ranking.js": "3"})))
    assert before & after == set()
