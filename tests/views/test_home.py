from congbo.views.home import Home, view_home
from tests.builders import UNIT_HEAD, Files, context_of, index_yml, lines, small_results, two_releases, units_csv


def home(files: Files, language: str = "en") -> Home:
    return view_home(context_of(files, language))


def test_provinces_of_today_stand_in_alphabetical_order_and_former_ones_apart() -> None:
    units = lines(
        UNIT_HEAD,
        "a,city,,Đà,Da,,,,,",
        "b,province,,Dà,Da B,,,,,",
        "c,province,,Cũ,Old,,,,2025-06-30,",
        "d,commune,,Xã,Commune,a,,,,",
    )
    page = home(small_results(units=units, scores=lines("unit,block,total", "a,provinces,1")), "vi")
    assert [unit.text for unit in page.provinces] == ["Dà", "Đà"]
    assert [unit.text for unit in page.former] == ["Cũ"]


def test_a_card_shows_the_latest_release_and_who_leads_it() -> None:
    first = lines("unit,block,total", "a,provinces,9", "b,provinces,1")
    page = home(two_releases(first, first.replace("a,provinces,9", "a,provinces,0")))
    card = page.cards[0]
    assert (card.latest.text, card.latest.href, card.first, card.count) == ("2024", "x/2024/index.html", "2023", 2)
    assert [leader.text for leader in card.blocks[0].leaders] == ["B"]


def test_invented_indices_and_provinces_stand_apart() -> None:
    page = home(small_results(index=index_yml(illustrative="true"), units=units_csv("a", "b", "c", "d")))
    assert page.cards == ()
    assert [card.index.text for card in page.examples] == ["TEST"]
    assert [unit.text for unit in page.provinces] == ["D"]


def test_an_index_without_release_has_no_card() -> None:
    page = home({name: text for name, text in small_results().items() if "/2024/" not in name})
    assert (page.cards, page.examples) == ((), ())
