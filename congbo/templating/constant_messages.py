"""Translates constant messages when a template is compiled, so that a page does not look them up again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream


class ConstantMessages(Extension):
    """Turns `_("…")` without arguments into its translation."""

    translate: Callable[[str], str]
    """Set by the renderer, as each language has an environment of its own."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """The same tokens with constant messages translated."""
        window: list[Token] = []
        for token in stream:
            window.append(token)
            if len(window) == 4:
                if self._is_message(window):
                    yield Token(window[2].lineno, "string", self.translate(window[2].value))
                    window.clear()
                else:
                    yield window.pop(0)
        yield from window

    @staticmethod
    def _is_message(window: list[Token]) -> bool:
        called, opening, text, closing = window
        return (
            called.type == "name"
            and called.value == "_"
            and (opening.type, text.type, closing.type) == ("lparen", "string", "rparen")
        )
