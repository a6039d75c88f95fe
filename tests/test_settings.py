from pathlib import Path

import pytest
from pydantic import ValidationError

from congbo.errors import BuildRefused
from congbo.settings import SiteSettings, read_settings
from tests.builders import PROJECT, site_settings, write_results
from tests.ledger import RESULTS, load_csv, load_yaml


def test_settings_stand_under_extra_congbo() -> None:
    settings = site_settings()
    assert settings.name.vi == "Trang thử"
    assert settings.kinds["commune"].prefixed
    assert not settings.kinds["province"].prefixed
    assert (settings.base_url, settings.contact) == ("", "")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BuildRefused):
        read_settings(tmp_path / "mkdocs.yml")


@pytest.mark.parametrize("text", ["", "site_name: x\n", "extra: {}\n", "extra: text\n", "- a\n"])
def test_a_file_without_our_settings_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BuildRefused):
        read_settings(write_results(tmp_path, {"mkdocs.yml": text}) / "mkdocs.yml")


@pytest.mark.parametrize("text", ["extra: {congbo: {name: x}}\n", "extra: {congbo: {colour: red}}\n", "a: 1\na: 2\n"])
def test_settings_that_cannot_be_understood_are_refused_and_no_bug(tmp_path: Path, text: str) -> None:
    with pytest.raises(BuildRefused):
        read_settings(write_results(tmp_path, {"mkdocs.yml": text}) / "mkdocs.yml")


def test_the_real_settings_know_every_kind_region_and_index_of_the_results() -> None:
    settings = read_settings(PROJECT / "mkdocs.yml")
    units = load_csv(RESULTS / "units.csv")
    assert {row["kind"] for row in units} <= set(settings.kinds)
    assert {row["region"] for row in units} - {""} <= set(settings.regions)
    real = {path.parent.name for path in RESULTS.glob("*/index.yml") if load_yaml(path)["illustrative"] == "false"}
    assert set(settings.home) == real


def test_cards_need_the_address_of_the_site(tmp_path: Path) -> None:
    text = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8").replace("cards: false", "cards: true")
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    with pytest.raises(BuildRefused, match="base_url"):
        read_settings(tmp_path / "mkdocs.yml")
    (tmp_path / "mkdocs.yml").write_text(
        text.replace('base_url: ""', "base_url: https://example.org"), encoding="utf-8"
    )
    assert read_settings(tmp_path / "mkdocs.yml").cards


@pytest.mark.parametrize("contact", ["an", "an@so", "an@so.vn?cc=b@c.vn", 'an@so.vn"', "an@so.vn\nb"])
def test_a_contact_that_is_no_address_is_refused(contact: str) -> None:
    with pytest.raises(ValidationError):
        SiteSettings.model_validate(site_settings().model_dump() | {"contact": contact})
    assert SiteSettings.model_validate(site_settings().model_dump() | {"contact": "bao.sai-sot@so.gov.vn"})


OTHER = "https://other.example/x/"


def speaking(*languages: str, other_site: str = "", base_url: str = "") -> SiteSettings:
    """The settings of a site that has these languages."""
    changes = {"languages": languages, "other_site": other_site, "base_url": base_url}
    return SiteSettings.model_validate(site_settings().model_dump() | changes)


def test_a_site_has_both_languages_unless_it_is_told_otherwise() -> None:
    assert site_settings().languages == ("vi", "en")
    assert site_settings().places("a.html") == {"vi": "a.html", "en": "en/a.html"}
    assert site_settings().whole("en", "a.html") == ""


@pytest.mark.parametrize(("languages", "other_site"), [
    (("vi",), ""), (("en", "en"), ""), (("vi", "en"), OTHER), ((), OTHER), (("fr",), OTHER), (("vi",), "other.example"),
])  # fmt: skip
def test_a_site_with_one_language_needs_another_site_and_only_such_a_one(
    languages: tuple[str, ...], other_site: str
) -> None:
    with pytest.raises(ValidationError):
        speaking(*languages, other_site=other_site)


def test_only_a_site_with_one_language_leads_on() -> None:
    with pytest.raises(ValidationError):
        SiteSettings.model_validate(site_settings().model_dump() | {"lead_on": "true"})


def test_a_page_in_the_other_language_lies_at_the_same_address_of_the_other_site() -> None:
    vi, en = (speaking(one, other_site=OTHER, base_url="https://own.example") for one in ("vi", "en"))
    assert vi.places("a.html") == {"vi": "a.html", "en": "https://other.example/x/en/a.html"}
    assert en.places("a.html") == {"vi": "https://other.example/x/a.html", "en": "en/a.html"}
    assert (vi.whole("vi", "a.html"), en.whole("en", "a.html")) == (
        "https://own.example/a.html",
        "https://own.example/en/a.html",
    )
    assert vi.whole("en", "a.html") == "https://other.example/x/en/a.html"
