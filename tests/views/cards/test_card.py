from dataclasses import replace

from congbo.views.cards.card import card_of, told
from tests.builders import context_of, correction_line, corrections_csv, index_yml, last_block, small_results


def test_a_long_name_of_an_index_gives_way_to_its_short_one() -> None:
    def named(letters: int) -> str:
        context, index, release, _ = last_block(
            small_results(index=index_yml(name=f"{{vi: Tên, en: {'N' * letters}}}"))
        )
        return told(context, index, release)

    assert named(56) == f"{'N' * 56}, 2024"
    assert named(57) == "TEST, 2024"


def test_only_what_holds_now_has_a_card_and_only_if_it_is_asked_for() -> None:
    files = small_results() | {"x/2024/corrections.csv": corrections_csv(correction_line(2, "a", "total", "40", "50"))}
    context = context_of(files)
    index = context.library.indices[0]
    asked = replace(context, settings=context.settings.model_copy(update={"cards": True}))
    assert card_of(context, index.releases[0], "x/2024/a.html") == ""
    assert card_of(asked, index.releases[0], "x/2024/a.html") == "x/2024/a.png"
    assert card_of(asked, index.superseded[0], "x/2024/v1/a.html") == ""
