"""Follows a template through its expressions, to know which field of which view each name stands for."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from jinja2 import Environment, FileSystemLoader, nodes

from congbo.model.shown import Shown
from congbo.views.tables.shared_rows import SharedRows
from tests.builders import TEMPLATES

Kinds = frozenset[Any]
"""What an expression may be: types; empty where it does not matter."""
ANYTHING: Kinds = frozenset()
WORDS: Kinds = frozenset({str})
LOOP = {"index", "first", "last"}
ENVIRONMENT = Environment(
    loader=FileSystemLoader(TEMPLATES),
    extensions=["jinja2.ext.i18n"],
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=True,
)


@dataclass
class Usage:
    """What one template uses."""

    fields: set[tuple[type, str]] = field(default_factory=set)
    unknown: set[tuple[str, str, str]] = field(default_factory=set)
    """Template, type and name where the type has no such name."""


@dataclass
class Macro:
    """A macro with the names that it sees."""

    node: nodes.Macro
    template: str
    scope: dict[str, Any]


def alternatives(annotation: Any) -> Kinds:
    """The types that an annotation allows, without None; for a column those of its things."""
    if get_origin(annotation) in (Union, types.UnionType):
        return frozenset(one for one in get_args(annotation) if one is not type(None))
    if get_origin(annotation) is Shown:
        return alternatives(get_args(annotation)[0])
    return frozenset({annotation})


def members(kinds: Kinds) -> Kinds:
    """What a loop over these gives."""
    found: set[Any] = set()
    for kind in kinds:
        if get_origin(kind) in (tuple, list, SharedRows):
            found |= {inner for one in get_args(kind) if one is not Ellipsis for inner in alternatives(one)}
    return frozenset(found)


def used_by(template: str, **names: type) -> Usage:
    """What a template uses of the objects that it is given."""
    usage = Usage()
    scope = {name: frozenset({kind}) for name, kind in names.items()}
    _Walk(usage, template).body(_parse(template).body, dict(scope))
    return usage


def reachable(view: type) -> set[tuple[type, str]]:
    """Every field of a view and of the dataclasses within it, with the class that declares it."""
    found: set[tuple[type, str]] = set()
    waiting, seen = [view], {view}
    while waiting:
        kind = waiting.pop()
        for name, annotation in hints_of(kind).items():
            found.add((owner(kind, name), name))
            for inner in _dataclasses(annotation):
                if inner not in seen:
                    seen.add(inner)
                    waiting.append(inner)
    return found


def hints_of(kind: type) -> dict[str, Any]:
    """Field types by name."""
    hints = get_type_hints(kind)
    return {one.name: hints[one.name] for one in fields(kind)}


def owner(kind: type, name: str) -> type:
    """The class that declares a field."""
    return next(base for base in reversed(kind.__mro__) if name in getattr(base, "__annotations__", {}))


def _dataclasses(annotation: Any) -> Iterator[type]:
    if isinstance(annotation, type) and is_dataclass(annotation):
        yield annotation
    for inner in get_args(annotation):
        yield from _dataclasses(inner)


def _parse(template: str) -> nodes.Template:
    assert ENVIRONMENT.loader
    return ENVIRONMENT.parse(ENVIRONMENT.loader.get_source(ENVIRONMENT, template)[0])


class _Walk:
    """One pass over one template."""

    def __init__(self, usage: Usage, template: str) -> None:
        self.usage, self.template = usage, template

    def body(self, statements: list[nodes.Node], scope: dict[str, Any]) -> None:
        for statement in statements:
            if isinstance(statement, nodes.Macro):
                scope[statement.name] = Macro(statement, self.template, scope)
        for statement in statements:
            self.statement(statement, scope)

    def statement(self, node: nodes.Node, scope: dict[str, Any]) -> None:
        match node:
            case nodes.Macro() | nodes.Extends() | nodes.TemplateData():
                pass
            case nodes.FromImport():
                self.imported(node, scope)
            case nodes.Output():
                for inner in node.nodes:
                    self.kinds(inner, scope)
            case nodes.Block():
                self.body(node.body, dict(scope))
            case nodes.Assign():
                assert isinstance(node.target, nodes.Name)
                scope[node.target.name] = self.kinds(node.node, scope)
            case nodes.AssignBlock():
                assert isinstance(node.target, nodes.Name)
                self.body(node.body, dict(scope))
                scope[node.target.name] = WORDS
            case nodes.If():
                self.kinds(node.test, scope)
                for inner in (node.body, node.elif_, node.else_):
                    self.body(list(inner), scope)
            case nodes.For():
                inside = dict(scope)
                assert isinstance(node.target, nodes.Name)
                inside[node.target.name] = members(self.kinds(node.iter, scope))
                inside["loop"] = "loop"
                if node.test:
                    self.kinds(node.test, inside)
                self.body(node.body, inside)
            case _:
                raise NotImplementedError(f"{self.template}: {type(node).__name__}")

    def imported(self, node: nodes.FromImport, scope: dict[str, Any]) -> None:
        assert isinstance(node.template, nodes.Const)
        name = node.template.value
        other = _Walk(Usage(), name)
        theirs: dict[str, Any] = {}
        for statement in _parse(name).body:
            if isinstance(statement, nodes.Macro):
                theirs[statement.name] = Macro(statement, name, theirs)
            elif isinstance(statement, nodes.FromImport):
                other.imported(statement, theirs)
        for wanted in node.names:
            own = wanted if isinstance(wanted, str) else wanted[0]
            if own not in theirs:
                self.usage.unknown.add((self.template, name, own))
            else:
                scope[own if isinstance(wanted, str) else wanted[1]] = theirs[own]

    def kinds(self, node: nodes.Node, scope: dict[str, Any]) -> Kinds:
        """The types of an expression; whatever it uses is noted."""
        match node:
            case nodes.Name():
                found = scope.get(node.name, ANYTHING)
                return found if isinstance(found, frozenset) else ANYTHING
            case nodes.Getattr():
                if isinstance(node.node, nodes.Name) and scope.get(node.node.name) == "loop":
                    assert node.attr in LOOP, node.attr
                    return ANYTHING
                return self.attribute(self.kinds(node.node, scope), node.attr)
            case nodes.Getitem():
                return members(self.kinds(node.node, scope))
            case nodes.Filter():
                return self.filtered(node, scope)
            case nodes.Call():
                return self.called(node, scope)
            case nodes.CondExpr():
                self.kinds(node.test, scope)
                return self.kinds(node.expr1, scope) | (self.kinds(node.expr2, scope) if node.expr2 else ANYTHING)
            case nodes.List():
                return frozenset(list[kind] for item in node.items for kind in self.kinds(item, scope))
            case nodes.TemplateData() | nodes.Const():
                return ANYTHING
            case _:
                for inner in node.iter_child_nodes():
                    self.kinds(inner, scope)
                return ANYTHING

    def attribute(self, kinds: Kinds, name: str) -> Kinds:
        found: set[Any] = set()
        for kind in kinds:
            if is_dataclass(kind) and isinstance(kind, type) and name in (hints := hints_of(kind)):
                self.usage.fields.add((owner(kind, name), name))
                found |= alternatives(hints[name])
            elif get_origin(kind) is None and not is_dataclass(kind) and hasattr(kind, name):
                pass
            else:
                self.usage.unknown.add((self.template, getattr(kind, "__name__", str(kind)), name))
        return frozenset(found)

    def filtered(self, node: nodes.Filter, scope: dict[str, Any]) -> Kinds:
        assert node.node
        inner = self.kinds(node.node, scope)
        for argument in node.args:
            self.kinds(argument, scope)
        if node.name in {"selectattr", "map"}:
            path = node.args[0] if node.args else node.kwargs[0].value
            assert isinstance(path, nodes.Const)
            end = members(inner)
            for name in path.value.split("."):
                end = self.attribute(end, name)
            return inner if node.name == "selectattr" else frozenset(list[kind] for kind in end)
        if node.name in {"reverse", "list"}:
            return inner
        return members(inner) if node.name in {"last", "first"} else ANYTHING

    def called(self, node: nodes.Call, scope: dict[str, Any]) -> Kinds:
        given = [self.kinds(argument, scope) for argument in node.args]
        named = {argument.key: self.kinds(argument.value, scope) for argument in node.kwargs}
        macro = scope.get(node.node.name) if isinstance(node.node, nodes.Name) else None
        if isinstance(node.node, nodes.Name) and node.node.name == "rows":
            assert isinstance(node.args[1], nodes.Name)
            macro, given = scope[node.args[1].name], [members(given[0]), *given[2:]]
        if not isinstance(macro, Macro):
            self.kinds(node.node, scope)
            return WORDS
        parameters = [argument.name for argument in macro.node.args]
        inside = {**macro.scope, **dict(zip(parameters, given, strict=False)), **named}
        _Walk(self.usage, macro.template).body(macro.node.body, inside)
        return WORDS
