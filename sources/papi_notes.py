"""What a reader must know about single years of the PAPI."""

from files import both

UNITS_WITHOUT_DATA = {
    2014: ("Bắc Giang, Đồng Tháp", "Bắc Giang and Đồng Tháp"),
    2021: ("Quảng Ninh, Bắc Giang, Bắc Ninh", "Quảng Ninh, Bắc Giang and Bắc Ninh"),
    2023: ("Quảng Ninh, Bình Dương", "Quảng Ninh and Bình Dương"),
    2024: ("Vĩnh Phúc, Tiền Giang", "Vĩnh Phúc and Tiền Giang"),
}
UNITS_WITH_PARTS = {
    2018: ("Quảng Ninh, Đồng Tháp", "Quảng Ninh and Đồng Tháp"),
    2022: ("Bắc Giang, Bắc Ninh", "Bắc Giang and Bắc Ninh"),
}
OTHER_NOTES = {
    2016: both(
        "Từ năm 2016, chỉ số nội dung “Trách nhiệm giải trình với người dân” được cấu trúc lại, nên chỉ số này và "
        "tổng điểm không so sánh được với các năm trước.",
        "Vertical accountability was rebuilt in 2016, so that this dimension and the total are not comparable with "
        "earlier years.",
    ),
    2018: both(
        "Năm 2018 có thêm hai chỉ số nội dung (Quản trị môi trường, Quản trị điện tử): tổng điểm tối đa từ 60 lên 80. "
        "Riêng Quản trị điện tử khi đó chỉ có hai nội dung thành phần.",
        "Two dimensions joined in 2018 (environmental governance, e-governance): the maximum total rose from 60 to 80. "
        "E-governance had only two sub-dimensions then.",
    ),
    2020: both(
        "Nội dung “Phúc đáp qua cổng thông tin điện tử” giảm mạnh ở gần như mọi tỉnh so với năm 2019 (trung bình từ "
        "1,25 xuống 0,41) và không tương quan giữa hai năm: nhiều khả năng cách đo đã thay đổi. Nên thận trọng khi so "
        "sánh Quản trị điện tử và tổng điểm.",
        "E-responsiveness fell steeply in nearly all provinces against 2019 (mean from 1.25 to 0.41) without any "
        "correlation between the two years: the way of measuring probably changed. Compare e-governance and the total "
        "with care.",
    ),
    2021: both(
        "Từ năm 2021 không còn nội dung “Thủ tục cấp phép xây dựng”; chỉ số Thủ tục hành chính công vẫn có thang "
        "điểm 10.",
        "Construction permits are no longer measured from 2021 on; public administrative procedures keep their "
        "scale of 10.",
    ),
}


def notes_of(year: int) -> list[dict[str, str]]:
    """List the remarks on one year's release."""
    notes = []
    if year in UNITS_WITHOUT_DATA:
        vi, en = UNITS_WITHOUT_DATA[year]
        notes.append(both(f"Không có dữ liệu của: {vi}.", f"No data for {en}."))
    if year in UNITS_WITH_PARTS:
        vi, en = UNITS_WITH_PARTS[year]
        notes.append(
            both(
                f"Thiếu dữ liệu một số nội dung, nên không có tổng điểm: {vi}.",
                f"Some sub-dimensions, hence the total, are missing for {en}.",
            )
        )
    if year in OTHER_NOTES:
        notes.append(OTHER_NOTES[year])
    return notes
