import pytest
from pydantic import ValidationError

from congbo.model.texts import Linked, Text


def test_a_text_gives_its_words_by_language() -> None:
    assert (Text(vi="một", en="one")["vi"], Text(vi="một", en="one")["en"]) == ("một", "one")


def test_both_languages_are_needed() -> None:
    with pytest.raises(ValidationError):
        Text.model_validate({"vi": "một"})


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValidationError):
        Text.model_validate({"vi": "một", "en": "one", "fr": "un"})


def test_a_text_does_not_change() -> None:
    with pytest.raises(ValidationError):
        Text(vi="một", en="one").vi = "hai"  # type: ignore[misc]


def test_an_address_may_be_missing() -> None:
    assert Linked(vi="a", en="b").url is None
