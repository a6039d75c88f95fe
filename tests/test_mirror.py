"""The tree of tests mirrors the package."""

from __future__ import annotations

from tests.builders import PROJECT, TESTS

TRIVIAL = {
    "model/restatements.py", "views/parts.py", "testing.py", "serve.py",
    "verbs/options.py", "verbs/bench.py", "verbs/docs.py", "verbs/serve.py", "verbs/test.py",
}  # fmt: skip
"""Nouns without behaviour, and what only starts other programs and waits for them."""


def test_every_module_has_a_test_module() -> None:
    modules = {path.relative_to(PROJECT / "congbo") for path in (PROJECT / "congbo").rglob("*.py")}
    untested = {
        module.as_posix()
        for module in modules
        if module.name != "__init__.py" and not (TESTS / module.parent / f"test_{module.stem.strip('_')}.py").is_file()
    }
    assert untested - TRIVIAL == set()


def test_what_is_called_trivial_still_exists() -> None:
    assert {name for name in TRIVIAL if not (PROJECT / "congbo" / name).is_file()} == set()


def test_no_test_module_outlives_its_module() -> None:
    families = ("model", "rules", "checks", "views")
    lost = {
        path.relative_to(TESTS).as_posix()
        for family in families
        for path in (TESTS / family).glob("test_*.py")
        if not (PROJECT / "congbo" / family / path.name.removeprefix("test_")).is_file()
    }
    assert lost == set()
