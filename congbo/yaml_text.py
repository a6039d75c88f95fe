"""YAML as text: every scalar stays the words that were written, every node knows its line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

EVENTS: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
WORDS: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The faster parser where PyYAML has it."""
Plain = str | list[Any] | dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Node:
    """A document: its content in plain lists, dicts and strings, and the line of each part."""

    content: Plain
    lines: dict[tuple[str | int, ...], int] = field(default_factory=dict)
    """Line of each node by its path; the path of a key is that of its value."""

    def line(self, path: tuple[str | int, ...]) -> int:
        """Line of a node, or of the nearest one above it that is written."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Characters that show nothing; a quoted text may name them, as in "\\0", and no page may hold them."""
DEEPEST = 30
"""Levels of nesting that are read; no file of ours has ten."""
PROBLEMS = (
    ("tab", "yaml_tab"),
    ("mapping values are not allowed", "yaml_second_colon"),
    ("expected ':'", "yaml_no_colon"),
    ("expected ',' or", "yaml_open_bracket"),
    ("end of stream", "yaml_open_quote"),
    ("expected <block end>", "yaml_indent"),
    ("block mapping", "yaml_indent"),
    ("expected key", "yaml_indent"),
    ("single document", "yaml_two_documents"),
    ("special characters", "yaml_character"),
    ("control characters", "yaml_character"),
)
"""Words of PyYAML's messages, and the phrases that say the same to staff."""


class YamlBroken(ValueError):
    """A document that cannot be read, or that says one thing twice; `phrase` and `facts` say it in both languages."""

    def __init__(self, line: int, phrase: str, **facts: str) -> None:
        super().__init__(phrase)
        self.line = line
        self.phrase = phrase
        self.facts = facts


def parse_yaml(text: str) -> Node:
    """The document; raises YamlBroken. Anchors, aliases, tags, equal keys and deep nesting are refused."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=EVENTS):
            line = event.start_mark.line + 1 if event.start_mark else 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise YamlBroken(line, "yaml_alias")
            if isinstance(event, yaml.ScalarEvent) and CONTROL.search(event.value):
                raise YamlBroken(line, "yaml_character")
            if getattr(event, "tag", None):
                raise YamlBroken(line, "yaml_tag", tag=str(getattr(event, "tag", "")))
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                raise YamlBroken(line, "yaml_deep", limit=str(DEEPEST))
        root = yaml.compose(text, Loader=WORDS)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlBroken(mark.line + 1 if mark else 1, _phrase(f"{error.context} {error.problem}")) from error
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        line = text.count("\n", 0, position if isinstance(position, int) else 0) + 1
        raise YamlBroken(line, _phrase(str(error))) from error
    lines: dict[tuple[str | int, ...], int] = {}
    return Node(_plain(root, (), lines), lines)


def _phrase(message: str) -> str:
    return next((phrase for words, phrase in PROBLEMS if words in message), "yaml_unreadable")


def _plain(node: yaml.Node | None, path: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int]) -> Plain:
    if node is None:
        return {}
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise YamlBroken(line, "yaml_no_colon")
            key = str(key_node.value)
            if key in result:
                first = str(lines[(*path, key)])
                raise YamlBroken(line, "yaml_key_twice", key=key, first=first, second=str(line))
            lines[(*path, key)] = line
            result[key] = _plain(value_node, (*path, key), lines)
        return result
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*path, position), lines) for position, item in enumerate(node.value)]
    is_null = not getattr(node, "style", None) and node.value in {"", "~", "null"}
    return None if is_null else str(node.value)
