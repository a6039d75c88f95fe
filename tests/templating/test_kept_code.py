from gettext import NullTranslations
from pathlib import Path

import pytest

from congbo.templating.environment import PageEnvironment
from congbo.templating.plainer_code import DirectCode


def said(folder: Path, words: str) -> str:
    """What a template says in an environment that is made anew."""
    (folder / "page.html").write_text(words, encoding="utf-8")
    return PageEnvironment(folder, NullTranslations(), folder / "kept").get_template("page.html").render(page=1)


def test_a_template_is_compiled_once_and_again_when_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str | None] = []
    compile_template = DirectCode.visit_Template

    def counted(self: DirectCode, *arguments: object) -> None:
        compiled.append(self.name)
        compile_template(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(DirectCode, "visit_Template", counted)
    assert [said(tmp_path, "one {{ page }}"), said(tmp_path, "one {{ page }}")] == ["one 1", "one 1"]
    assert compiled == ["page.html"]
    assert said(tmp_path, "two {{ page }}") == "two 1"
    assert compiled == ["page.html"] * 2


def test_code_that_was_damaged_is_made_again(tmp_path: Path) -> None:
    assert said(tmp_path, "one") == "one"
    for kept in (tmp_path / "kept").iterdir():
        content = kept.read_bytes()
        kept.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert said(tmp_path, "one") == "one"
