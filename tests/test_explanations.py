import ast
import re
from string import Formatter

import pytest

from congbo.explanations import FILE, explanations, phrases
from tests.builders import PROJECT

FIELD = re.compile(r"[a-z_]+")


def named(words: str) -> set[str]:
    """The facts that a sentence needs."""
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def constants() -> set[str]:
    """Every string in the program."""
    return {
        node.value
        for path in (PROJECT / "congbo").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


@pytest.mark.parametrize("code", explanations())
def test_both_languages_need_the_same_facts(code: str) -> None:
    vi, en = explanations()[code].vi, explanations()[code].en
    assert named(vi.wrong + vi.need + vi.fix) == named(en.wrong + en.need + en.fix)
    assert vi.wrong
    assert en.wrong


@pytest.mark.parametrize("code", explanations())
def test_every_code_has_an_example_whose_mending_changes_it(code: str) -> None:
    one = explanations()[code]
    assert one.before
    assert one.after
    assert one.before != one.after or one.severity == "note"


def test_every_explanation_belongs_to_a_finding() -> None:
    assert set(explanations()) - constants() == set()


def test_every_phrase_is_used() -> None:
    assert set(phrases()) - constants() == set()


def test_phrases_need_the_same_facts_in_both_languages() -> None:
    assert [name for name, words in phrases().items() if named(words.vi) != named(words.en)] == []


def test_every_code_that_the_program_yields_is_explained() -> None:
    yielded = {
        str(node.args[0].value)
        for path in (PROJECT / "congbo").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Finding"
        if node.args and isinstance(node.args[0], ast.Constant)
    }
    assert yielded - set(explanations()) == set()


def test_codes_stand_in_the_file_once() -> None:
    heads = re.findall(r"^(\w+):", FILE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(heads) == len(set(heads)) == len(explanations()) + 1
