from pathlib import Path

from congbo.languages import LANGUAGES, load_language, read_catalogue
from tests.builders import TEMPLATES, lines, write_results

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nLanguage: vi\\nPlural-Forms: nplurals=1; plural=0;\\n"\n\n'


def test_vietnamese_comes_first() -> None:
    assert LANGUAGES == ("vi", "en")


def test_english_says_the_messages_as_they_are() -> None:
    assert load_language("en", TEMPLATES).catalogue.gettext("Any words") == "Any words"


def test_vietnamese_has_its_own_words_and_numbers() -> None:
    vietnamese = load_language("vi", TEMPLATES)
    assert vietnamese.catalogue.gettext("Score") == "Điểm"
    assert vietnamese.formats.number(15, 1, 1) == "1,5"


def test_a_catalogue_is_read_without_being_compiled_on_disk(tmp_path: Path) -> None:
    folder = write_results(tmp_path, {"vi/congbo.po": HEAD + lines('msgid "Unit"', 'msgstr "Đơn vị"')})
    assert read_catalogue(folder / "vi" / "congbo.po").gettext("Unit") == "Đơn vị"
    assert [path.name for path in (folder / "vi").iterdir()] == ["congbo.po"]


def test_vietnamese_has_one_form_for_all_numbers(tmp_path: Path) -> None:
    words = lines('msgid "%(num)s place"', 'msgid_plural "%(num)s places"', 'msgstr[0] "%(num)s bậc"')
    catalogue = read_catalogue(write_results(tmp_path, {"vi/congbo.po": HEAD + words}) / "vi" / "congbo.po")
    assert {catalogue.ngettext("%(num)s place", "%(num)s places", number) for number in (1, 2)} == {"%(num)s bậc"}
