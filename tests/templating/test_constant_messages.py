from jinja2 import Environment

from congbo.templating.constant_messages import ConstantMessages


def rendered(template: str) -> str:
    """The template with messages in capitals, and a function that shows what is left for later."""
    environment = Environment(extensions=[ConstantMessages], autoescape=False)  # noqa: S701
    environment.extensions[ConstantMessages.identifier].translate = str.upper  # type: ignore[attr-defined]
    return environment.from_string(template).render(_=lambda text, **names: f"later({text})", name="x")


def test_a_message_without_arguments_is_translated_at_once() -> None:
    assert rendered('{{ _("score") }}') == "SCORE"


def test_a_message_with_arguments_is_left_for_later() -> None:
    assert rendered('{{ _("score", unit=name) }}') == "later(score)"
    assert rendered("{{ _(name) }}") == "later(x)"


def test_messages_within_expressions_are_translated() -> None:
    assert rendered('{% if true %}{{ _("a") ~ _("b") }}{% endif %}{{ [_("c")] | first }}') == "ABC"


def test_what_is_no_message_stays() -> None:
    assert rendered('_("score") {{ "_" ~ ("a") }}') == '_("score") _a'
