from __future__ import annotations

import json

from congbo.supply.bill import cyclonedx, licence_table
from congbo.supply.locks import Pin

PINS = [
    Pin("a", "1", "", ("1" * 64, "0" * 64), (), True),
    Pin("b", "2", "", ("2" * 64,), ("a",), False),
    Pin("c", "3", "sys_platform == 'win32'", ("3" * 64,), ("a", "b"), True),
    Pin("d", "4", "", ("4" * 64,), (), True),
]
ALWAYS = {"a", "b", "c"}


def licence(name: str) -> str:
    return {"a": "MIT", "b": "BSD-3-Clause"}.get(name, "")


def test_the_bill_names_each_library_with_its_hashes_and_its_licence() -> None:
    made = json.loads(cyclonedx("0.1", PINS, ALWAYS, licence))
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    first = made["components"][0]
    assert (first["purl"], first["licenses"]) == ("pkg:pypi/a@1", [{"license": {"name": "MIT"}}])
    assert [one["content"] for one in first["hashes"]] == ["0" * 64, "1" * 64]
    assert "licenses" not in made["components"][2]
    assert [one["scope"] for one in made["components"]] == ["required", "required", "required", "optional"]


def test_the_bill_says_what_needs_what() -> None:
    made = json.loads(cyclonedx("0.1", PINS, ALWAYS, licence))
    needs = {one["ref"]: one["dependsOn"] for one in made["dependencies"]}
    assert needs["pkg:generic/congbo@0.1"] == ["pkg:pypi/a@1", "pkg:pypi/c@3", "pkg:pypi/d@4"]
    assert needs["pkg:pypi/a@1"] == ["pkg:pypi/b@2", "pkg:pypi/c@3"]
    assert needs["pkg:pypi/c@3"] == []


def test_people_read_the_same_as_a_table() -> None:
    assert licence_table(PINS, ALWAYS, licence).splitlines() == [
        "name,version,licence,needed,needed_by",
        "a,1,MIT,always,",
        "b,2,BSD-3-Clause,always,a",
        "c,3,,sys_platform == 'win32',a b",
        "d,4,,for PDF,",
    ]
