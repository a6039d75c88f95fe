from lxml import html

from congbo.hosting.away import away_files
from congbo.languages import LANGUAGES, load_language
from tests.builders import TEMPLATES, site_settings

VOICES = {code: load_language(code, TEMPLATES) for code in LANGUAGES}
AWAY = {"languages": ("vi",), "other_site": "https://other.example/x"}


def test_each_published_page_of_the_language_that_is_away_leads_to_the_same_page_of_the_other_site() -> None:
    settings = site_settings().model_copy(update=AWAY)
    files = dict(away_files(["x/index.html", "units/a.html"], TEMPLATES, settings, VOICES))
    assert set(files) == {"en/x/index.html", "en/units/a.html"}
    tree = html.document_fromstring(files["en/units/a.html"])
    target = "https://other.example/x/en/units/a.html"
    assert tree.get("lang") == "en"
    assert tree.xpath("string(//meta[@http-equiv='refresh']/@content)") == f"0; url={target}"
    assert {str(href) for href in tree.xpath("//@href")} == {target}
    assert len(files["en/units/a.html"]) < 1_000


def test_a_site_with_both_languages_has_none() -> None:
    assert list(away_files(["x/index.html"], TEMPLATES, site_settings(), VOICES)) == []
