import re
from pathlib import Path

import pytest

from congbo.frame import (
    ADDRESS,
    CONTENT,
    DEPTHS,
    HEAD,
    Frame,
    Shell,
    cut,
    language_of,
    make_shell,
    other_language,
)
from congbo.languages import LANGUAGES, load_language
from congbo.settings import read_settings
from congbo.urls import in_language
from tests.builders import PROJECT, TEMPLATES


def test_a_page_is_cut_at_its_three_markers() -> None:
    assert cut(f"a{HEAD}b{ADDRESS}c{CONTENT}d") == Frame("a", "b", "c", "d")


@pytest.mark.parametrize("html", ["", f"{HEAD}{ADDRESS}", f"{HEAD}{HEAD}{ADDRESS}{CONTENT}"])
def test_a_frame_without_exactly_one_of_each_marker_is_refused(html: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        cut(html)


def test_a_frame_is_filled_in_order() -> None:
    assert Frame("1", "2", "3", "4").fill(b"<head>", "x.html", b"<main>") == b"1<head>2x.html3<main>4"


def test_the_language_of_a_page_is_in_its_address() -> None:
    assert language_of("en/about.html") == "en"
    assert language_of("about.html") == language_of("entry/2024/index.html") == "vi"


def test_the_switch_leads_to_the_other_language() -> None:
    assert {code: other_language(code) for code in LANGUAGES} == {"vi": "en", "en": "vi"}


def test_there_is_a_frame_for_each_language_and_depth(shell: Shell) -> None:
    assert set(shell.frames) == {(language, depth) for language in LANGUAGES for depth in DEPTHS}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("depth", DEPTHS)
def test_links_of_a_frame_climb_to_the_root(shell: Shell, language: str, depth: int) -> None:
    whole = shell.frames[language, depth].fill(b"", "x.html", b"").decode()
    root = "../" * (depth + (language == "en"))
    assets = re.findall(r'(?:href|src)="([^"]*assets/[^"]*)"', whole)
    assert assets
    assert all(re.fullmatch(rf"{re.escape(root)}assets/[^/]+", link) for link in assets)


def test_frames_hold_no_marker_any_more(shell: Shell) -> None:
    for frame in shell.frames.values():
        whole = frame.fill(b"", "", b"").decode()
        assert not any(marker in whole for marker in (HEAD, CONTENT, ADDRESS))


def test_prose_lies_at_the_root_and_below_en(shell: Shell) -> None:
    for language, folder in (("vi", ""), ("en", "en/")):
        names = {path.stem for path in (PROJECT / "site_src" / language).glob("*.md")}
        assert {f"{folder}{name}.html" for name in names} <= set(shell.pages)
    assert not [address for address in shell.pages if "congbo-frame" in address]


def test_a_shell_from_the_cache_is_the_same(shell: Shell, tmp_path: Path) -> None:
    languages = {code: load_language(code, TEMPLATES) for code in LANGUAGES}
    settings = read_settings(PROJECT / "mkdocs.yml")
    first = make_shell(PROJECT, settings, languages, tmp_path)
    kept = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    second = make_shell(PROJECT, settings, languages, tmp_path)
    assert first == second == shell
    assert kept == {path.name: path.read_bytes() for path in tmp_path.iterdir()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_around_prose_is_in_its_language(shell: Shell, language: str) -> None:
    say = load_language(language, TEMPLATES).catalogue.gettext
    for address in ("about.html", "methodology.html"):
        page = shell.pages[in_language(language, address)]
        assert say("Whom to send it to") in page
        assert (page.count("Whom to send it to") > 0) is (language == "en")
