import pytest

from congbo.checks.diagnoses import diagnose, way_of_column


@pytest.mark.parametrize(
    ("cell", "what"),
    [
        ("=A1", "is_formula"),
        ("#N/A", "is_excel_error"),
        ("91.53%", "is_percent"),
        ("[X]", "is_marker_misspelt"),
        ("( z )", "is_marker_misspelt"),
        ("KXĐ", "is_missing_word"),
        ("không đánh giá", "is_missing_word"),
        ("~91.5", "is_approximate"),
        ("≥ 90", "is_approximate"),
        ("\u20143.2", "has_long_minus"),
        ("91.53.", "has_bare_point"),
        ("1.234,5", "has_thousands"),
        ("91·53", "has_strange_mark"),
        ("91'53", "has_strange_mark"),
        ("９１.５３", "has_strange_digits"),
        ("٩١", "has_strange_digits"),
        ("91，53", "has_strange_digits"),
        ("9l.53", "has_letter"),
        ("91.53 điểm", "has_unit"),
        ("nhiều", "is_text"),
    ],
)
def test_a_cell_that_is_no_number_is_called_what_it_is(cell: str, what: str) -> None:
    assert diagnose(cell)[0] == what


@pytest.mark.parametrize(
    ("cell", "plain"), [("９１.５３", "91.53"), ("٩١٫٥", "91.5"), ("[ X ]", "[x]"), ("1e2", "100")]
)
def test_the_right_way_to_write_it_is_told(cell: str, plain: str) -> None:
    assert diagnose(cell)[2]["plain"] == plain


@pytest.mark.parametrize(
    ("heading", "way"),
    [("Ghi chú", "drop_notes_column"), ("STT", "drop_counter_column"), ("02-Jan", "was_made_a_date")],
)
def test_columns_that_staff_have_and_we_have_not_are_known(heading: str, way: str) -> None:
    found = way_of_column(heading)
    assert found is not None
    assert found.name == way
    assert way_of_column("land") is None
