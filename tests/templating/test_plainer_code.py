from dataclasses import dataclass

import pytest
from jinja2 import Environment, StrictUndefined

from congbo.templating.plainer_code import DirectCode


class Plain(Environment):
    code_generator_class = DirectCode


@dataclass(frozen=True)
class Unit:
    name: str


@dataclass(frozen=True)
class Row:
    unit: Unit
    score: str


MACROS = """
{%- macro cell(value, kind="number") %}<td class="{{ kind }}">{{ value }}</td>{% endmacro %}
{%- macro row(one) %}<tr>{{ cell(one.unit.name, kind="unit") }}{{ cell(one.score) }}</tr>{% endmacro %}
{%- for one in rows %}{{ row(one) }}{% if not loop.last %},{% endif %}{% endfor %}"""


def test_a_template_says_the_same_as_by_the_usual_code() -> None:
    rows = [Row(Unit("An"), "1"), Row(Unit("Bo"), "2")]
    made = [kind(undefined=StrictUndefined).from_string(MACROS).render(rows=rows) for kind in (Environment, Plain)]
    assert made[0] == made[1]
    assert '<td class="unit">Bo</td><td class="number">2</td>' in made[1]


def test_messages_keep_their_context() -> None:
    environment = Plain(extensions=["jinja2.ext.i18n"])
    environment.install_null_translations(newstyle=True)  # type: ignore[attr-defined]
    words = '{{ _("%(name)s leads", name=one.name) }} {{ ngettext("%(num)s place", "%(num)s places", 2) }}'
    assert environment.from_string(words).render(one=Unit("An")) == "An leads 2 places"


def test_a_block_calls_the_one_that_it_extends_and_a_caller_is_called() -> None:
    words = "{% macro box() %}[{{ caller() }}]{% endmacro %}{% call box() %}{{ one.name }}{% endcall %}"
    assert Plain().from_string(words).render(one=Unit("An")) == "[An]"


def test_a_field_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError, match="surname"):
        Plain().from_string("{{ one.surname }}").render(one=Unit("An"))
