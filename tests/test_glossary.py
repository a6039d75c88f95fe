"""The glossary of readers: the same terms in both languages, at the same anchors."""

import re
from pathlib import Path

from tests.builders import PROJECT, TEMPLATES

TERM = re.compile(r"^#{2,3} (.+) \{#([a-z-]+)\}$", re.MULTILINE)


def terms(language: str) -> list[tuple[str, str]]:
    """Terms with their anchors, in the order of the page."""
    return TERM.findall((PROJECT / "site_src" / language / "glossary.md").read_text(encoding="utf-8"))


def test_both_languages_explain_the_same_terms() -> None:
    anchors = [anchor for _, anchor in terms("vi")]
    assert anchors == [anchor for _, anchor in terms("en")]
    assert len(anchors) == len(set(anchors)) >= 30


def test_every_term_that_pages_explain_stands_in_it() -> None:
    used = set(re.findall(r'home, "([a-z-]+)"\)', Path(TEMPLATES / "components" / "terms.html").read_text("utf-8")))
    assert used <= {anchor for _, anchor in terms("vi")}
    assert len(used) > 8
