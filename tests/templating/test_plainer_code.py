from dataclasses import dataclass
from gettext import NullTranslations
from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined, TemplateSyntaxError

from congbo.templating.environment import PageEnvironment


@pytest.fixture
def plain(tmp_path: Path) -> PageEnvironment:
    return PageEnvironment(tmp_path, NullTranslations())


@dataclass(frozen=True)
class Unit:
    name: str


@dataclass(frozen=True)
class Row:
    unit: Unit
    score: str


MACROS = """
{%- macro cell(value, kind="number") %}<td class="{{ kind }}">{{ value }}</td>{% endmacro %}
{%- macro row(one) %}<tr>{{ cell(one.unit.name, "unit") }}{{ cell(one.score) }}</tr>{% endmacro %}
{%- for one in page %}{{ row(one) }}{% if not loop.last %},{% endif %}{% endfor %}"""


def test_a_template_says_the_same_as_by_the_usual_code(plain: PageEnvironment) -> None:
    rows = [Row(Unit("An"), "1"), Row(Unit("Bo"), "2")]
    usual = Environment(undefined=StrictUndefined)  # noqa: S701
    made = [environment.from_string(MACROS).render(page=rows) for environment in (usual, plain)]
    assert made[0] == made[1]
    assert '<td class="unit">Bo</td><td class="number">2</td>' in made[1]


def test_messages_are_filled_with_values(plain: PageEnvironment) -> None:
    words = '{{ _("%(name)s leads", name=page.name) }} {{ ngettext("%(num)s place", "%(num)s places", 2) }}'
    assert plain.from_string(words).render(page=Unit("An")) == "An leads 2 places"


def test_a_macro_of_another_template_is_the_same_as_its_own(tmp_path: Path, plain: PageEnvironment) -> None:
    (tmp_path / "cells.html").write_text("{% macro cell(value, kind='number') %}{{ kind }} {{ value }}{% endmacro %}")
    words = '{% from "cells.html" import cell as box %}{% for cell in page %}{{ box(cell) }};{% endfor %}'
    assert plain.from_string(words).render(page=[1, 2]) == "number 1;number 2;"


def test_a_name_of_the_template_itself_comes_before_an_imported_one(tmp_path: Path, plain: PageEnvironment) -> None:
    (tmp_path / "cells.html").write_text("{% macro cell(value) %}[{{ value }}]{% endmacro %}")
    words = '{% from "cells.html" import cell %}{{ cell(1) }}{% for cell in page %}{{ cell }}{% endfor %}'
    assert plain.from_string(words).render(page=[2, 3]) == "[1]23"


def test_a_caller_is_called(plain: PageEnvironment) -> None:
    words = "{% macro box() %}[{{ caller() }}]{% endmacro %}{% call box() %}{{ page.name }}{% endcall %}"
    assert plain.from_string(words).render(page=Unit("An")) == "[An]"


def test_arguments_by_name_are_refused(plain: PageEnvironment) -> None:
    with pytest.raises(TemplateSyntaxError, match="by position"):
        plain.from_string("{% macro box(size) %}{% endmacro %}{{ box(size=1) }}")


def test_a_field_that_is_not_there_is_an_error(plain: PageEnvironment) -> None:
    with pytest.raises(AttributeError, match="surname"):
        plain.from_string("{{ page.surname }}").render(page=Unit("An"))


def test_an_entry_that_is_not_there_is_an_error(plain: PageEnvironment) -> None:
    assert plain.from_string("{{ page[1] }}{{ page[-1] }}").render(page=[1, 2]) == "22"
    with pytest.raises(IndexError):
        plain.from_string("{{ page[2] }}").render(page=[1, 2])


def test_a_block_says_what_is_set_in_it_and_what_it_extends(tmp_path: Path, plain: PageEnvironment) -> None:
    (tmp_path / "layout.html").write_text("<{% block content %}{% endblock %}>")
    words = """{% extends "layout.html" %}{% block content %}
{%- set name = page.name %}{{ name }}{{ super() if false }}{{ site }}{% endblock %}"""
    assert plain.from_string(words).render(page=Unit("An"), site="!") == "<An!>"
    assert plain.from_string(words.replace("if false", "")).render(page=Unit("An"), site="!") == "<An!>"
