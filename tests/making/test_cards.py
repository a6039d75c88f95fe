import struct

from congbo.making.cards import cards_of, draw_card, fonts
from congbo.render import Renderer
from congbo.rules.scopes import all_scopes
from tests.builders import TEMPLATES, context_of, small_results


def pictures() -> list[str]:
    context = context_of(small_results(), "vi")
    renderer = Renderer(TEMPLATES, context.language, context.settings.name)
    (scope,) = all_scopes(context.library)
    return [renderer.render(f"cards/{name}.svg", card) for name, card in cards_of(context.narrowed(scope), scope)]


def test_a_release_has_a_card_and_so_has_each_of_its_units() -> None:
    assert len(pictures()) == 4


def test_a_card_is_a_png_of_the_size_that_is_told_and_the_same_each_time() -> None:
    picture = pictures()[1]
    made = draw_card(picture)
    assert made.startswith(b"\x89PNG")
    assert struct.unpack(">II", made[16:24]) == (1200, 630)
    assert draw_card(picture) == made


def test_letters_with_marks_are_drawn_by_the_font_that_is_brought_along() -> None:
    assert all(path.endswith(".ttf") for path in fonts())
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-family="Be Vietnam Pro">{}</svg>'
    drawn = [draw_card(svg.format(f'<text y="40" font-size="30">{text}</text>')) for text in ("ệ", "ộ", "e", "")]
    assert len(set(drawn)) == 4
