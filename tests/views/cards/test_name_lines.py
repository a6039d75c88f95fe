import pytest

from congbo.views.cards.name_lines import NameLine, name_block


def test_a_short_name_stands_in_one_line_of_large_letters() -> None:
    block = name_block("Hà Nội", 100)
    assert (block.size, block.lines) == (72, (NameLine("Hà Nội", 172),))


def test_two_lines_are_of_like_length() -> None:
    block = name_block("Sở Văn hóa, Thể thao và Du lịch", 100)
    assert [line.text for line in block.lines] == ["Sở Văn hóa, Thể", "thao và Du lịch"]
    assert [line.y for line in block.lines] == [172, 257]


@pytest.mark.parametrize(("words", "size"), [(4, 72), (5, 52), (6, 52), (7, 40), (8, 40)])
def test_a_longer_name_is_set_smaller(words: int, size: int) -> None:
    assert name_block(" ".join(["Chínhsách"] * words), 0).size == size


def test_what_no_size_can_hold_ends_in_dots() -> None:
    block = name_block(" ".join(["Chínhsách"] * 20), 0)
    assert len(block.lines) == 2
    assert block.lines[1].text.endswith("…")
