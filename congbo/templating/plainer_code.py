"""Compiles templates to plainer Python: what Jinja looks up for every page is settled when a template is loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef

GIVEN = {"page", "site"}
"""Names that every page has."""
WITH_CONTEXT = {"_", "gettext", "ngettext", "super", "caller"}
"""Functions that Jinja hands its context, or makes itself."""


class DirectCode(CodeGenerator):
    """What a template says, in less Python; a page has some thousand fields and calls.

    A field that is not there raises AttributeError instead of UndefinedError. What Jinja allows beyond this, such as
    macros with `caller`, is compiled as Jinja does; but macros take no arguments by name.
    """

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802 - Jinja's name
        """Brings macros of other templates in once, when the template is loaded."""
        _settle(node, self._as_constant)
        for alias, (template, name) in _take_imports(node).items():
            self.writeline(f"{_global(alias)} = environment.macro_of({template!r}, {name!r})")
        for block in node.find_all(nodes.Block):
            block.body = _at_one_go(block)
        super().visit_Template(node, frame)

    def visit_EnvironmentAttribute(self, node: nodes.EnvironmentAttribute, frame: Frame) -> None:  # noqa: N802
        """Names a macro of another template."""
        self.write(_global(node.name))

    def visit_Name(self, node: nodes.Name, frame: Frame) -> None:  # noqa: N802
        """Reads a name; those that every page has need no doubt."""
        if node.ctx == "load" and node.name in GIVEN:
            self.write(frame.symbols.ref(node.name))
            return
        super().visit_Name(node, frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """Reads a field."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802
        """Reads an entry."""
        self.visit(node.node, frame)
        self.write("[")
        self.visit(node.arg, frame)
        self.write("]")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        """Leaves a macro the function that it was compiled to."""
        if macro_ref.accesses_kwargs or macro_ref.accesses_varargs or macro_ref.accesses_caller:
            super().macro_def(macro_ref, frame)
            return
        self.write("environment.as_function(macro)")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """Calls a macro, or sets values into a translated sentence."""
        if isinstance(node.node, nodes.Name) and not forward_caller and not (node.dyn_args or node.dyn_kwargs):
            if (message := _message(node)) is not None:
                self.write(f"({self.environment.translate(message)!r} % ")  # type: ignore[attr-defined]
                self._named(node.kwargs, frame)
                self.write(")")
                return
            if node.node.name == "ngettext" and len(node.args) == 3:
                self.write("environment.plural(")
                self._listed(node.args, frame)
                self._named(node.kwargs, frame)
                self.write(")")
                return
        known = isinstance(node.node, nodes.EnvironmentAttribute) or (
            isinstance(node.node, nodes.Name) and node.node.name not in WITH_CONTEXT
        )
        if known and node.kwargs:
            self.fail("here macros take their arguments by position", node.lineno)
        if not known or forward_caller:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        self._listed(node.args, frame)
        self.write(")")

    def _as_constant(self, node: nodes.Node) -> nodes.Node | None:
        """A sentence without values is the same on every page."""
        message = None if isinstance(node, nodes.Call) and node.kwargs else _message(node)
        if message is None:
            return None
        return nodes.Const(self.environment.translate(message) % {}, lineno=node.lineno)  # type: ignore[attr-defined]

    def _listed(self, arguments: list[nodes.Expr], frame: Frame) -> None:
        for argument in arguments:
            self.visit(argument, frame)
            self.write(", ")

    def _named(self, arguments: list[nodes.Keyword], frame: Frame) -> None:
        self.write("{")
        for argument in arguments:
            self.write(f"{argument.key!r}: ")
            self.visit(argument.value, frame)
            self.write(", ")
        self.write("}")


def _at_one_go(block: nodes.Block) -> list[nodes.Node]:
    """What a block says, by way of a macro: gathered in a list instead of handed up piece by piece."""
    if not block.body or any(one.name == "super" for one in block.find_all(nodes.Name)):
        return block.body
    name, at = f"{block.name}_block", {"lineno": block.lineno}
    parameters = [nodes.Name(one, "param", **at) for one in sorted(GIVEN)]
    values = [nodes.Name(one, "load", **at) for one in sorted(GIVEN)]
    call = nodes.Call(nodes.Name(name, "load", **at), values, [], None, None, **at)
    return [nodes.Macro(name, parameters, [], block.body, **at), nodes.Output([call], **at)]


def _take_imports(template: nodes.Template) -> dict[str, tuple[str, str]]:
    """Takes the imports of macros out of a template, and marks where these are used."""
    bound = {one.name for one in template.find_all(nodes.Name) if one.ctx != "load"}
    taken: dict[str, tuple[str, str]] = {}
    for statement in [one for one in template.body if isinstance(one, nodes.FromImport)]:
        names = [(name, name) if isinstance(name, str) else name for name in statement.names]
        if isinstance(statement.template, nodes.Const) and not bound & {alias for _, alias in names}:
            taken.update({alias: (statement.template.value, name) for name, alias in names})
            template.body.remove(statement)

    def as_global(node: nodes.Node) -> nodes.Node | None:
        if isinstance(node, nodes.Name) and node.name in taken:
            return nodes.EnvironmentAttribute(node.name, lineno=node.lineno)
        return None

    _settle(template, as_global)
    return taken


def _settle(node: nodes.Node, settled: Callable[[nodes.Node], nodes.Node | None]) -> None:
    """Puts what `settled` gives in the place of the nodes for which it gives anything."""

    def inner(value: Any) -> Any:
        if not isinstance(value, nodes.Node):
            return value
        if (other := settled(value)) is not None:
            return other
        _settle(value, settled)
        return value

    for field, value in node.iter_fields():
        setattr(node, field, [inner(one) for one in value] if isinstance(value, list) else inner(value))


def _message(node: nodes.Node) -> str | None:
    """The sentence that is asked for in the language of the page; None where it is not known beforehand."""
    if not isinstance(node, nodes.Call) or node.dyn_args or node.dyn_kwargs or len(node.args) != 1:
        return None
    is_sentence = isinstance(node.node, nodes.Name) and node.node.name == "_" and isinstance(node.args[0], nodes.Const)
    return str(node.args[0].value) if is_sentence else None  # type: ignore[attr-defined]


def _global(alias: str) -> str:
    return f"imported_{alias}"
