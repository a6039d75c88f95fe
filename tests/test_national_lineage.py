"""The communes of the whole country: what the text of their former units says, and that the gate bears it."""

from pathlib import Path

import pytest

from benchmarks.former_communes import Mention, mentions
from benchmarks.lineage import write_national_lineage
from congbo.findings import Severity
from congbo.gate import check
from congbo.settings import read_settings
from tests.builders import PROJECT


def whole(name: str, district: str = "") -> Mention:
    return Mention(name, district, False)


def part(name: str, district: str = "") -> Mention:
    return Mention(name, district, True)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Xã Mù Sang, Xã Dào San", [whole("Xã Mù Sang"), whole("Xã Dào San")]),
        ("Xã Nam Sơn và Xã Trung Giã", [whole("Xã Nam Sơn"), whole("Xã Trung Giã")]),
        ("Phường 2 (thành phố Gò Công), Phường Long Thuận", [whole("Phường 2", "thành phố Gò Công"), whole("Phường Long Thuận")]),
        ("Phường 10, Phường 11 (Quận 6), Phường 16 (Quận 8)", [whole("Phường 10", "Quận 6"), whole("Phường 11", "Quận 6"), whole("Phường 16", "Quận 8")]),
        ("Phường Thịnh Quang, một phần diện tích TN của các phường Láng Hạ, Phường Nam Đồng", [whole("Phường Thịnh Quang"), part("Phường Láng Hạ"), part("Phường Nam Đồng")]),
        ("Phường Mễ Trì (phần còn lại sau khi sáp nhập vào phường Yên Hòa, phường Từ Liêm), Phường Đại Mỗ", [part("Phường Mễ Trì"), whole("Phường Đại Mỗ")]),
    ],
)  # fmt: skip
def test_the_text_names_whole_units_and_parts(text: str, units: list[Mention]) -> None:
    assert mentions(text) == units


def test_the_lineage_of_all_communes_passes_the_gate(tmp_path: Path) -> None:
    count = write_national_lineage(tmp_path / "results")
    assert (count["former"], count["current"]) == (10035, 3321)
    assert (count["merge"], count["transfer"], count["unclear"]) == (9043, 963, 492)
    findings = check(tmp_path / "results", read_settings(PROJECT / "mkdocs.yml")).findings
    assert {one.code for one in findings if one.severity is Severity.warning} == {
        "ends_without_event",
        "begins_without_event",
    }
