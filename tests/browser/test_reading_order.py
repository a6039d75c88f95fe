"""What a screen reader says of a page from top to bottom, by Chromium's own accessibility tree."""

from __future__ import annotations

import pytest

SCORECARD = [
    ("link", "Đến nội dung chính"),
    ("combobox", "Tìm đơn vị, chỉ số, kết quả công bố"),
    ("main", ""),
    ("navigation", "Bạn đang ở đây"),
    ("heading", "Đà Nẵng"),
    ("StaticText", "67,65"),
    ("link", "Hạng trong 63 tỉnh, thành phố"),
    ("image", "Phân bố điểm: thấp nhất Đắk Nông 58,16, trung bình 63,31, cao nhất Quảng Ninh 70,36. Đà Nẵng 67,65"),
    ("heading", "Điểm do đâu mà có"),
    ("table", "Điểm của Đà Nẵng theo thành phần"),
    ("columnheader", "Thành phần"),
    ("rowheader", "Đào tạo lao động trọng số 20%"),
    ("cell", "7,92"),
    ("rowheader", "Tiếp cận đất đai trọng số 5%"),
    ("heading", "Qua các kỳ"),
    ("heading", "Trích dẫn"),
    ("button", "Chép trích dẫn"),
    ("heading", "Nguồn"),
    ("contentinfo", ""),
]
RANKING = [
    ("heading", "Xếp hạng PCI 2018"),
    ("heading", "Tỉnh, thành phố"),
    ("searchbox", "Tên"),
    ("combobox", "Vùng"),
    ("table", "PCI 2018: Tỉnh, thành phố"),
    ("columnheader", "Hạng"),
    ("columnheader", "Điểm"),
    ("rowheader", "Quảng Ninh"),
    ("cell", "70,36"),
    ("rowheader", "Đồng Tháp"),
    ("heading", "Trích dẫn"),
    ("heading", "Tải số liệu"),
]


def read_out(page):
    """Roles and names in the order of reading."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    said, waiting = [], [nodes[0]["nodeId"]]
    while waiting:
        node = by_id.get(waiting.pop())
        if node is None:
            continue
        if not node["ignored"]:
            said.append((node["role"]["value"], node.get("name", {}).get("value", "").strip()))
        waiting.extend(reversed(node["childIds"]))
    return said


def first_lacking(said, wanted):
    """The first of what is wanted that does not follow those before it; None if all do."""
    rest = iter(said)
    return next((one for one in wanted if one not in rest), None)


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize(
    ("address", "wanted"), [("pci/2018/da-nang.html", SCORECARD), ("pci/2018/index.html", RANKING)]
)
def test_a_page_is_read_from_what_it_is_to_where_it_comes_from(open_page, width, address, wanted):
    assert first_lacking(read_out(open_page(address, width)), wanted) is None


@pytest.mark.parametrize("address", ["pci/2018/land.html", "par-minh-hoa/2025/classes.html", "corrections.html"])
def test_rows_stay_rows_where_a_phone_shows_them_as_blocks(open_page, address):
    roles = []
    for width in (360, 1440):
        said = [role for role, _ in read_out(open_page(address, width))]
        roles.append({role: said.count(role) for role in ("table", "row", "rowheader", "columnheader")})
    assert roles[0] == roles[1]
    assert roles[0]["rowheader"] > 0


def test_the_order_is_the_same_without_scripts_but_for_tools(open_page):
    wanted = [one for one in SCORECARD if one[0] not in ("combobox", "button")]
    said = read_out(open_page("pci/2018/da-nang.html", java_script_enabled=False))
    assert first_lacking(said, wanted) is None
