import re
import sys
from dataclasses import replace

import pytest

from congbo.errors import BuildRefused
from congbo.frame import Shell
from congbo.languages import load_language
from congbo.making.jobs import pdf_jobs
from congbo.making.keys import Keys
from congbo.printing import Markup, Printer, library, printed, quoted, share
from congbo.settings import SiteSettings
from congbo.views.context import Context
from tests.builders import PROJECT, TEMPLATES, TESTS, checked, site_settings

GOLDEN = TESTS / "sites" / "decision" / "results"
PAGE = re.compile(rb"/Type\s*/Page\b")


def context(language: str = "vi") -> Context:
    found = checked(GOLDEN).results
    return Context(found.library, found.judged, site_settings(), load_language(language, TEMPLATES))


def printer(language: str = "vi") -> Printer:
    return Printer(TEMPLATES, load_language(language, TEMPLATES), site_settings().name)


def made(language: str = "vi", index: int = 0) -> dict[str, bytes]:
    one = context(language)
    chosen = one.library.indices[index]
    return dict(printed(one, printer(language), chosen, chosen.releases[0]))


@pytest.mark.parametrize(
    "text", ['"', "\\", '\\"', "#eval(1)", "$x$", "*b* _i_ `c`", "<a> @b", "[c]", "// x", "Xã Ch'ơm"]
)
def test_values_are_shown_letter_by_letter(text: str) -> None:
    literal = quoted(text)
    assert literal.startswith('#"')
    assert literal.endswith('";')
    inside = literal[2:-2]
    assert re.sub(r'\\(["\\])', r"\1", inside) == text
    assert re.fullmatch(r'(?:[^"\\]|\\["\\])*', inside)


def test_words_of_typst_pass_and_nothing_else_becomes_a_length() -> None:
    assert quoted(Markup("12.5%")) == "12.5%"
    assert share("12.5%") == "12.5%"
    with pytest.raises(ValueError, match="12pt"):
        share("12pt")


def test_the_extract_is_printed_once_and_scorecards_in_both_languages() -> None:
    units = ("so-noi-vu", "so-tu-phap", "thanh-tra")
    assert set(made()) == {"x/2024/decision.pdf", *(f"x/2024/{unit}.pdf" for unit in units)}
    assert set(made("en")) == {f"en/x/2024/{unit}.pdf" for unit in units}


def test_a_pdf_has_the_same_bytes_each_time_and_holds_no_date() -> None:
    first = made()
    assert first == made()
    for content in first.values():
        assert content.startswith(b"%PDF-")
        assert b"CreationDate" not in content


def test_a_scorecard_is_one_page_and_the_extract_has_a_page_for_each_text_and_annex() -> None:
    pages = {address: len(PAGE.findall(content)) for address, content in made().items()}
    assert pages.pop("x/2024/decision.pdf") == 4
    assert set(pages.values()) == {1}


def test_all_that_the_page_says_is_in_the_source() -> None:
    one = context()
    index = one.library.indices[0]
    from congbo.views.decision import view_decision

    source = printer().source("pdf/decision.typ", view_decision(one, index, index.releases[0]))
    for words in ("05/QĐ-UBND", "Tổ chức chính quyền địa phương", "Giám đốc Sở Nội vụ", "Như Điều 3", "92,50", "Khá"):
        assert words in source
    assert "&" not in source


def test_pages_link_their_pdf_only_where_the_settings_ask_for_it() -> None:
    def hrefs(settings: SiteSettings) -> list[str]:
        from congbo.views.decision import view_decision
        from congbo.views.scorecard import view_scorecard

        found = checked(GOLDEN).results
        one = Context(found.library, found.judged, settings, load_language("en", TEMPLATES))
        index = one.library.indices[0]
        release = index.releases[0]
        card = view_scorecard(one, index, release, one.judged[release.folder]["departments"], 0)
        return [view_decision(one, index, release).pdf, card.pdf]

    assert hrefs(site_settings()) == ["", ""]
    asked = site_settings().model_copy(update={"pdf": True})
    assert hrefs(asked) == ["../../../x/2024/decision.pdf", "so-noi-vu.pdf"]


def test_superseded_pages_link_no_pdf_as_the_current_version_is_printed_alone() -> None:
    from congbo.views.decision import view_decision

    found, asked = checked(GOLDEN).results, site_settings().model_copy(update={"pdf": True})
    index = found.library.indices[0]
    earlier = replace(index.releases[0], is_superseded=True)
    judged = {**found.judged, earlier.folder: found.judged[index.releases[0].folder]}
    one = Context(found.library, judged, asked, load_language("vi", TEMPLATES))
    whole = replace(index, superseded=(earlier,))
    assert view_decision(one, whole, index.releases[0]).pdf == "decision.pdf"
    assert view_decision(one, whole, earlier).pdf == ""


@pytest.mark.parametrize("code", ["vi", "en"])
def test_a_site_of_one_language_prints_its_scorecards_and_the_extract(code: str) -> None:
    found = checked(GOLDEN).results
    settings = site_settings().model_copy(update={"languages": (code,)})
    languages = [load_language(one, TEMPLATES) for one in ("vi", "en")]
    jobs = pdf_jobs(found, settings, TEMPLATES, languages, Keys(PROJECT, found.library, settings, Shell({}, {}, {})))
    extracts = {address for number in (0, 1) for address in made("vi", number) if address.endswith("decision.pdf")}
    assert {address for job in jobs for address, _ in job.make()} == {*made(code), *made(code, 1), *extracts}


def test_the_build_prints_what_pages_link() -> None:
    found = checked(GOLDEN).results
    languages = [load_language(code, TEMPLATES) for code in ("vi", "en")]
    keys = Keys(PROJECT, found.library, site_settings(), Shell({}, {}, {}))
    jobs = pdf_jobs(found, site_settings(), TEMPLATES, languages, keys)
    addresses = {address for job in jobs for address, _ in job.make()}
    assert len({job.key for job in jobs}) == len(jobs) == 4
    assert addresses == {*made(), *made("en"), *made("vi", 1), *made("en", 1)}


def test_without_the_extra_the_build_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(BuildRefused):
        library()
