"""YAML as text: every scalar stays the words that were written, every node knows its line."""

from __future__ import annotations

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


class YamlBroken(ValueError):
    """A document that cannot be read, or that says one thing twice."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


def parse_yaml(text: str) -> Node:
    """The document; raises YamlBroken. Anchors, aliases, tags and equal keys are refused."""
    try:
        for event in yaml.parse(text, Loader=EVENTS):
            line = event.start_mark.line + 1 if event.start_mark else 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise YamlBroken(line, "bí danh & và * của YAML không được dùng ở đây; viết đủ nội dung.")
            if getattr(event, "tag", None):
                raise YamlBroken(line, f"thẻ {getattr(event, 'tag', None)} của YAML không được dùng ở đây.")
        root = yaml.compose(text, Loader=WORDS)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlBroken(mark.line + 1 if mark else 1, f"không đọc được YAML: {error.problem}.") from error
    except yaml.YAMLError as error:
        raise YamlBroken(1, f"không đọc được YAML: {error}.") from error
    lines: dict[tuple[str | int, ...], int] = {}
    return Node(_plain(root, (), lines), lines)


def _plain(node: yaml.Node | None, path: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int]) -> Plain:
    if node is None:
        return {}
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in result:
                raise YamlBroken(line, f"khóa «{key}» viết hai lần (dòng {lines[(*path, key)]} và {line}).")
            lines[(*path, key)] = line
            result[key] = _plain(value_node, (*path, key), lines)
        return result
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*path, position), lines) for position, item in enumerate(node.value)]
    is_null = getattr(node, "style", None) is None and node.value in {"", "~", "null"}
    return None if is_null else str(node.value)
