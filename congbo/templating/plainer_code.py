"""Compiles templates to plainer Python: fields are read and macros called directly, without Jinja's look-ups between."""

from __future__ import annotations

from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

WITH_CONTEXT = {"_", "gettext", "ngettext", "super", "caller"}
"""Functions that Jinja hands its context, or makes itself."""


class DirectCode(CodeGenerator):
    """What a template says, in less Python; a page has some thousand fields and calls.

    A field that is not there raises AttributeError instead of UndefinedError.
    """

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Reads a field."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """Calls a macro."""
        if not isinstance(node.node, nodes.Name) or node.node.name in WITH_CONTEXT or forward_caller:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        arguments: list[Any] = [*node.args, *node.kwargs]
        for argument in arguments:
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")
