import pytest

from congbo.versions.promised import all_promised
from tests.builders import released, small_results, sources_of

FILES = released(small_results())
FILES["addresses.csv"] = FILES["addresses.csv"].replace(",1,index", ",1,index signed/a.pdf")


@pytest.mark.parametrize("languages", [("vi",), ("en",), ("vi", "en")])
def test_a_site_promises_what_it_has_in_its_languages_and_what_is_of_none(languages: tuple[str, ...]) -> None:
    found = all_promised(sources_of(FILES), languages)
    assert {"en" if one.startswith("en/") else "vi" for one in found if not one.endswith(".pdf")} == set(languages)
    assert [one for one in found if one.endswith(".pdf")] == ["x/2024/signed/a.pdf"]


def test_both_languages_promise_the_same() -> None:
    vi, en = (all_promised(sources_of(FILES), [language]) for language in ("vi", "en"))
    assert {one.removeprefix("en/") for one in en} == set(vi)
    assert {"x/2024/a.html", "x/2024/index.html", "embed/x/2024/v1/ranking/provinces.svg"} <= set(vi)
