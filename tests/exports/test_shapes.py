"""Every JSON file of the golden sites is as its schema says, and each schema says what there is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from congbo.documentation import SHAPES
from tests.builders import PROJECT, TESTS

KINDS = {
    "release": re.compile(r"[^/]+/[^/]+(/v\d+)?/[^/]+-[^/]+\.json"),
    "index": re.compile(r"(?!units/)[^/]+/[^/]+\.json"),
    "unit": re.compile(r"units/[^/]+\.json"),
    "releases": re.compile(r"releases\.json"),
}
ELSEWHERE = re.compile(r"(.*/)?datapackage\.json")
"""What has a schema of its own, which others publish."""


def validator(name: str) -> Draft202012Validator:
    """By the schema as it is handed out."""
    schema = json.loads((PROJECT / "docs" / "schemas" / f"site-{name}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def files(site: Path) -> Iterator[tuple[str, Any]]:
    """The JSON files of a site, by address."""
    for path in sorted(site.rglob("*.json")):
        yield path.relative_to(site).as_posix(), json.loads(path.read_bytes())


@pytest.mark.parametrize("site", sorted((TESTS / "sites").glob("*/expected")), ids=lambda path: path.parent.name)
def test_every_file_is_as_its_schema_says(site: Path) -> None:
    by_name = {name: validator(name) for name in SHAPES}
    seen = set()
    for address, content in files(site):
        names = [
            name for name, pattern in KINDS.items() if pattern.fullmatch(address) and not ELSEWHERE.fullmatch(address)
        ]
        assert names or ELSEWHERE.fullmatch(address), address
        for name in names:
            seen.add(name)
            assert [(address, *error.path, error.message) for error in by_name[name].iter_errors(content)] == []
    assert seen == set(KINDS)


@pytest.mark.parametrize("name", SHAPES)
def test_a_file_with_an_unknown_key_or_without_a_known_one_is_refused(name: str) -> None:
    site = TESTS / "sites" / "corrected" / "expected"
    pattern = KINDS[name]
    content = next(one for address, one in files(site) if pattern.fullmatch(address) and "datapackage" not in address)
    assert validator(name).is_valid(content)
    assert not validator(name).is_valid(content | {"surname": 1})
    for key in content:
        assert not validator(name).is_valid({one: value for one, value in content.items() if one != key})
