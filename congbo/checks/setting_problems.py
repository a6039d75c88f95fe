"""What is wrong with one setting of a YAML file, in words for staff instead of those of pydantic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from congbo.checks.nearest import did_you_mean
from congbo.findings import Phrase
from congbo.model.texts import Model

Path = tuple[str | int, ...]
PROBLEMS = {
    "extra_forbidden": "key_unknown",
    "missing": "key_missing",
    "literal_error": "value_not_of_list",
    "string_type": "value_not_text",
    "not_whole": "value_not_whole",
    "int_parsing": "value_not_whole",
    "int_type": "value_not_whole",
    "not_decimal": "value_not_decimal",
    "decimal_parsing": "value_not_decimal",
    "decimal_type": "value_not_decimal",
    "not_moment": "value_not_moment",
    "datetime_parsing": "value_not_moment",
    "datetime_from_date_parsing": "value_not_moment",
    "not_day": "value_not_day",
    "date_parsing": "value_not_day",
    "date_from_datetime_parsing": "value_not_day",
    "bool_parsing": "value_not_logical",
    "bool_type": "value_not_logical",
    "greater_than_equal": "value_too_small",
    "greater_than": "value_not_above",
    "union_tag_invalid": "value_not_of_list",
    "union_tag_not_found": "key_missing",
    "not_period": "value_not_period",
    "less_than_equal": "value_too_large",
    "model_type": "value_not_mapping",
    "model_attributes_type": "value_not_mapping",
    "dict_type": "value_not_mapping",
    "tuple_type": "value_not_list",
    "not_address": "value_not_address",
    "empty_list": "list_is_empty",
    "string_pattern_mismatch": "value_not_of_form",
}
"""Types of pydantic's errors, and the phrases that say them to staff."""


def explain(model: type[Model], problem: Mapping[str, Any]) -> tuple[Path, Phrase, Phrase]:
    """The path of the key, what is wrong with it, and the way to mend it."""
    whole: Path = tuple(part for part in problem["loc"] if part not in {"function-after", "str", "dict[str,str]"})
    if problem["type"].startswith("union_tag"):
        whole = (*whole, "kind")
    path = tuple(part for at, part in enumerate(whole) if not _names_a_kind(whole, at))
    return path, _problem(problem), _way(model, problem["type"], whole)


def _names_a_kind(path: tuple[str | int, ...], at: int) -> bool:
    """Whether a part of a path is no key but the kind of a rule, which pydantic puts behind the rule's number."""
    return at > 1 and path[at - 2] == "rules" and isinstance(path[at - 1], int) and path[at] != "kind"


def _problem(problem: Mapping[str, Any]) -> Phrase:
    context = {key: str(value) for key, value in (problem.get("ctx") or {}).items()}
    expected = context.get("expected", context.get("expected_tags", "")).replace("'", "").replace(" or ", ", ")
    limit = context.get("ge", context.get("le", context.get("gt", "")))
    name = PROBLEMS.get(problem["type"], "value_not_accepted")
    return Phrase(name, {"expected": expected, "limit": limit, "form": context.get("pattern", "")})


def _way(model: type[Model], kind: str, path: tuple[str | int, ...]) -> Phrase:
    """The nearest key that the model knows at that place."""
    if kind != "extra_forbidden":
        return Phrase("add_key") if kind in {"missing", "union_tag_not_found"} else Phrase("correct_value")
    known = list(model.model_fields) if len(path) == 1 else nested_keys(model, path[:-1])
    near = did_you_mean(str(path[-1]), known)
    return near if near.name == "did_you_mean" else Phrase("delete_key", {"known": ", ".join(known)})


def nested_keys(model: type[Model], path: tuple[str | int, ...]) -> list[str]:
    """The keys that a model knows below a path of keys and positions."""
    schema = model.model_json_schema()
    node: dict[str, Any] = schema
    for part in path:
        if isinstance(part, int):
            node = node.get("items", {})
        elif part in (kinds := node.get("discriminator", {}).get("mapping", {})):
            node = {"$ref": kinds[part]}
        else:
            properties = node.get("properties", {})
            node = properties.get(part) or node.get("additionalProperties") or {}
        node = next((one for one in node.get("anyOf", ()) if "$ref" in one), node)
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
    return list(node.get("properties", ()))
