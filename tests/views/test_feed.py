"""The feed by the rules of RFC 4287, and what it tells and leaves out."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from lxml import etree

from congbo.languages import load_language
from congbo.render import Renderer
from congbo.views.feed import MOST_CELLS, view_feed
from congbo.views.provenance.amended_days import MOST_TEXTS
from tests.builders import (
    AMENDMENTS_HEAD,
    TEMPLATES,
    Files,
    context_of,
    correction_line,
    corrections_csv,
    framework_csv,
    index_yml,
    lines,
    release_yml,
    released,
    small_results,
    two_releases,
    units_csv,
)

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
ONE_EACH = ("id", "title", "updated")
SCORES = small_results()["x/2024/scores.csv"]
WITHDRAWN = "{on: 2025-05-06, reason: {vi: Nhầm mẫu, en: Wrong sample & worse}}"
FILES = two_releases(SCORES, SCORES, release=release_yml(status="withdrawn", withdrawn=WITHDRAWN)) | {
    "x/2023/release.yml": release_yml(announced="2024-03-28"),
    "x/2023/corrections.csv": corrections_csv(
        correction_line(2, "a", "total", "40", "45", date="2025-05-05"),
        correction_line(3, "a", "total", "45", "50", date="2025-05-07"),
    ),
}


def feed(files: Files, language: str = "en", base_url: str = "", host: str = "") -> etree._Element:
    """The feed, parsed."""
    context = context_of(files, language)
    site = context.settings.model_copy(update={"base_url": base_url, "feed_host": host})
    object.__setattr__(context, "settings", site)
    text = Renderer(TEMPLATES, load_language(language, TEMPLATES), site.name).render("feed.xml", view_feed(context))
    return etree.fromstring(text.encode())


def texts(tree: etree._Element, name: str) -> list[str]:
    """The texts of an element in every entry, in order."""
    return [one.text or "" for one in tree.findall(f"{ATOM}entry/{ATOM}{name}")]


@pytest.mark.parametrize("base_url", ["", "https://example.org/ket-qua/"])
@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("files", [FILES, small_results(index=index_yml(illustrative="true"))], ids=["full", "empty"])
def test_a_feed_keeps_the_rules_of_the_standard(files: Files, language: str, base_url: str) -> None:
    tree = feed(files, language, base_url)
    assert tree.tag == f"{ATOM}feed"
    for part in (tree, *tree.findall(f"{ATOM}entry")):
        assert [len(part.findall(f"{ATOM}{name}")) for name in ONE_EACH] == [1, 1, 1]
        assert part.find(f"{ATOM}author/{ATOM}name").text  # type: ignore[union-attr]
        ways = [(one.get("rel"), one.get("type"), one.get("hreflang")) for one in part.findall(f"{ATOM}link")]
        assert ways.count(("alternate", "text/html", language)) == 1
        assert len(set(ways)) == len(ways)
    moments = [one.text or "" for one in tree.iter(f"{ATOM}updated", f"{ATOM}published")]
    assert [one for one in moments if not MOMENT.fullmatch(one)] == []
    identities = [(one.text or "").removeprefix("urn:uuid:") for one in tree.iter(f"{ATOM}id")]
    assert len({UUID(one) for one in identities}) == len(identities)


def test_announcements_corrections_and_withdrawals_stand_newest_first() -> None:
    assert texts(feed(FILES), "title") == [
        "TEST 2023: figures changed, version 3",
        "TEST 2024: withdrawn",
        "TEST 2023: figures changed, version 2",
        "TEST 2024: results",
        "TEST 2023: results",
    ]


def test_a_day_is_that_of_the_announcement_or_the_last_of_the_period_which_the_entry_says() -> None:
    tree = feed(FILES)
    assert texts(tree, "published")[3:] == ["2024-12-31T00:00:00+07:00", "2024-03-28T00:00:00+07:00"]
    said = ["is not known" in text for text in texts(tree, "summary")]
    assert said == [False, False, False, True, False]


def test_what_is_withdrawn_is_updated_on_that_day_and_tells_no_figures() -> None:
    tree = feed(FILES)
    assert texts(tree, "updated")[3] == "2025-05-06T00:00:00+07:00"
    assert texts(tree, "summary")[1] == "The whole result was withdrawn. Reason: Wrong sample & worse."
    assert texts(tree, "summary")[3].startswith("These results were withdrawn later. 3 provinces.")
    assert "70" not in texts(tree, "summary")[3]


def test_an_announcement_keeps_the_figures_that_it_had() -> None:
    corrected = corrections_csv(correction_line(2, "c", "total", "90", "70", date="2025-05-05"))
    tree = feed(small_results() | {"x/2024/corrections.csv": corrected})
    assert texts(tree, "summary")[0] == "Correction: Added up wrongly. C, Total score: 90.00 → 70.00."
    assert texts(tree, "summary")[1].startswith("3 provinces. C leads with 90.00 points, 30.00 points ahead of B.")


def test_a_long_correction_names_its_first_figures_and_counts_the_others() -> None:
    units = [f"u{number}" for number in range(MOST_CELLS + 1)]
    files = small_results(
        units=units_csv(*units), scores=lines("unit,block,total", *(f"{unit},provinces,50" for unit in units))
    )
    changes = corrections_csv(*(correction_line(2, unit, "total", "40", "50") for unit in units))
    summary = texts(feed(files | {"x/2024/corrections.csv": changes}), "summary")[0]
    assert summary.count("→") == MOST_CELLS
    assert summary.endswith("And 1 more figure.")


def test_invented_results_are_left_out() -> None:
    tree = feed(small_results(index=index_yml(illustrative="true")))
    assert texts(tree, "id") == []
    assert tree.find(f"{ATOM}updated").text == "1970-01-01T00:00:00+07:00"  # type: ignore[union-attr]


def test_ids_outlive_words_and_days_and_a_move_where_the_former_host_is_kept() -> None:
    plain = small_results()
    renamed = small_results(index=index_yml(short="{vi: KHÁC, en: OTHER}"), release=release_yml(announced="2025-03-01"))
    before = texts(feed(plain, base_url="https://a.example"), "id")
    assert texts(feed(renamed, base_url="https://a.example/x"), "id") == before
    assert texts(feed(plain, base_url="https://b.example", host="a.example"), "id") == before
    assert set(texts(feed(plain, base_url="https://b.example"), "id")).isdisjoint(before)
    assert set(texts(feed(plain, "vi", "https://a.example"), "id")).isdisjoint(before)


def test_links_are_whole_where_the_site_knows_its_address_else_from_the_feed() -> None:
    def links(base_url: str) -> list[str | None]:
        return [one.get("href") for one in feed(small_results(), base_url=base_url).iter(f"{ATOM}link")]

    whole = "https://a.example/x/en"
    assert links("https://a.example/x/") == [
        f"{whole}/index.html",
        f"{whole}/feed.xml",
        f"{whole}/x/2024/index.html#v1",
    ]
    assert links("") == ["index.html", "x/2024/index.html#v1"]


def test_signs_of_markup_are_text() -> None:
    tree = feed(small_results(index=index_yml(short="{vi: 'A <b> & B', en: 'A <b> & B'}")))
    assert texts(tree, "title") == ["A <b> & B 2024: results"]


def amended(*log: str) -> Files:
    """Both releases, of which these lines amended what stands beside the figures."""
    return released(
        two_releases(SCORES, SCORES, framework=framework_csv("one")) | {"amendments.csv": lines(AMENDMENTS_HEAD, *log)}
    )


SHARED = "x/framework-1.csv,one.max_score,12,10,correction,Gõ nhầm,Mistyped,2025-05-05,"
STATUS = "x/2023/release.yml,status,provisional,final,update,Đã duyệt,Approved,2025-06-01,"


@pytest.mark.parametrize(("language", "title", "summary"), [
    ("en", "TEST 2023: changed beside the figures", "Update: Approved. Status: provisional → final."),
    ("vi", "THỬ 2023: thay đổi ngoài số liệu", "Cập nhật: Đã duyệt. Trạng thái: sơ bộ → chính thức."),
])  # fmt: skip
def test_what_was_amended_beside_figures_is_told_with_its_day_and_leads_to_the_list_of_corrections(
    language: str, title: str, summary: str
) -> None:
    tree = feed(amended(SHARED, STATUS), language)
    assert (texts(tree, "title")[0], texts(tree, "summary")[0]) == (title, summary)
    assert {texts(tree, name)[0] for name in ("published", "updated")} == {"2025-06-01T00:00:00+07:00"}
    assert tree.find(f"{ATOM}entry/{ATOM}link").get("href") == "corrections.html#x-amended-2"  # type: ignore[union-attr]


def test_what_several_releases_share_is_told_once_of_the_index() -> None:
    tree = feed(amended(SHARED))
    assert [title for title in texts(tree, "title") if "beside" in title] == ["TEST: changed beside the figures"]
    assert texts(tree, "summary")[0] == "Correction: Mistyped. Maximum: Part ONE: 12 → 10."


def test_changes_of_one_day_are_one_entry_which_names_the_first_and_counts_the_others() -> None:
    names = [f"units.csv,a.name_{language},,A,correction,Thiếu,Left out,2025-05-05," for language in ("vi", "en")]
    summary = texts(feed(amended(*names * 3, SHARED)), "summary")[0]
    assert summary.startswith("Correction: Left out. Name: A (in Vietnamese): nothing → A;")
    assert summary.count("→") == MOST_TEXTS + 1
    assert "And 1 more change. Correction: Mistyped. Maximum" in summary


def test_the_id_of_a_day_of_amendments_outlives_words_and_the_order_of_the_log() -> None:
    other = SHARED.replace("Mistyped", "Typed wrongly").replace("12", "14")
    assert texts(feed(amended(SHARED, STATUS)), "id") == texts(feed(amended(STATUS, other)), "id")
    assert len(set(texts(feed(amended(SHARED, STATUS)), "id"))) == 4


def test_amendments_of_invented_results_are_left_out() -> None:
    assert texts(feed(amended(SHARED, STATUS) | {"x/index.yml": index_yml(illustrative="true")}), "id") == []
