from congbo.views.cards.unit_card import view_unit_card
from tests.builders import last_block, small_results


def test_the_card_holds_the_headline_and_lies_beside_the_scorecard() -> None:
    context, index, release, judged = last_block(small_results())
    card = view_unit_card(context, index, release, judged, 1)
    assert card.address == "x/2024/b.png"
    assert [line.text for line in card.name.lines] == ["B"]
    assert (card.headline.score.text, card.headline.rank) == ("60.00", 2)
    assert card.what == "Test index, 2024"
