from congbo.views.cards.release_card import view_release_card
from tests.builders import last_block, lines, small_results, units_csv


def test_the_card_holds_the_first_five_of_the_first_block() -> None:
    names = "abcdefg"
    scores = lines("unit,block,total", *(f"{name},provinces,{place}" for place, name in enumerate(names)))
    context, index, release, _ = last_block(small_results(units=units_csv(*names), scores=scores))
    card = view_release_card(context, index, release)
    assert card.address == "x/2024/index.png"
    assert [one.row.unit.text for one in card.rows] == ["G", "F", "E", "D", "C"]
    assert [one.y for one in card.rows] == [232, 290, 348, 406, 464]
    assert card.size == 7
