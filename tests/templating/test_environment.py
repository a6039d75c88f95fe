from gettext import NullTranslations
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from congbo.templating.environment import PageEnvironment


class Capitals(NullTranslations):
    def gettext(self, message: str) -> str:
        return message.upper()


def test_sentences_are_translated_with_and_without_values(tmp_path: Path) -> None:
    environment = PageEnvironment(tmp_path, Capitals())
    assert environment.from_string('{{ _("a") }} {{ _("b") ~ page }}').render(page=1) == "A B1"
    assert (
        environment.from_string('{% if true %}{{ _("a") ~ _("b") }}{% endif %}{{ [_("c 100%%")] | first }}').render()
        == "ABC 100%"
    )
    assert environment.from_string("{{ _(page) }}").render(page="x") == "X"
    assert environment.from_string('_("score") {{ "_" ~ ("a") }}').render() == '_("score") _a'
    assert environment.translate("of %(name)s") == "OF %(NAME)S"


def test_the_count_of_a_plural_may_be_said_in_words(tmp_path: Path) -> None:
    environment = PageEnvironment(tmp_path, NullTranslations())
    assert environment.plural("%(num)s place", "%(num)s places", 2, {"num": "two"}) == "two places"
    assert environment.plural("%(num)s place", "%(num)s places", 1, {}) == "1 place"


def test_what_is_drawn_from_one_small_value_is_drawn_once(tmp_path: Path) -> None:
    (tmp_path / "components").mkdir()
    for name in ("figure", "trend"):
        (tmp_path / f"components/{name}.html").write_text("{% macro drawn(value) %}{{ value.seen() }}{% endmacro %}")

    class Value:
        times = 0

        def seen(self) -> int:
            self.times += 1
            return self.times

    environment, value = PageEnvironment(tmp_path, NullTranslations()), Value()
    words = '{% from "components/NAME.html" import drawn %}{{ drawn(page) }}{{ drawn(page) }}'
    assert environment.from_string(words.replace("NAME", "figure")).render(page=value) == "11"
    assert environment.from_string(words.replace("NAME", "trend")).render(page=value) == "23"


def test_a_name_that_nothing_gives_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError, match="nobody"):
        PageEnvironment(tmp_path, NullTranslations()).from_string("{{ nobody }}").render()
