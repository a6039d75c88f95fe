import json
from decimal import Decimal

from congbo.exports.json_text import figures_object, json_file, json_text
from tests.builders import text


def test_texts_in_both_languages_become_objects_and_letters_stay_letters() -> None:
    assert json_text({"name": text("đ")}) == '{"name": {"vi": "đ", "en": "Đ"}}'


def test_figures_keep_their_digits_and_missing_ones_are_left_out() -> None:
    assert figures_object({"a": "1.50", "b": "", "c": "-0.07"}) == '{"a": 1.50, "c": -0.07}'


def test_a_file_is_an_object_with_its_lists() -> None:
    content = json_file({"shape": 1}, {"units": ['{"a": 81.250000}'], "none": []})
    read = json.loads(content, parse_float=Decimal)
    assert read == {"shape": 1, "units": [{"a": Decimal("81.250000")}], "none": []}
