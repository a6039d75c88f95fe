from __future__ import annotations

import re

import pytest

from congbo.making.styles import lightened
from tests.builders import PROJECT

STYLES = sorted((PROJECT / "site_src" / "assets").glob("*.css"))


@pytest.mark.parametrize(
    ("style", "light"),
    [
        ("/* why */\nbody {\n  color: red;\n}\n", "body{color:red}"),
        ("a ,\nb > c { margin: 0 auto }", "a,b>c{margin:0 auto}"),
        ('q::before { content: " ; /* no */  {"; }', 'q::before{content:" ; /* no */  {"}'),
        ("p { width: calc(1rem  +  2px) } ", "p{width:calc(1rem + 2px)}"),
        ("a { font: x, 'B  c' }", "a{font:x,'B  c'}"),
        ("a/* b */c { d: e }", "ac{d:e}"),
        ("a :hover { b : c }", "a :hover{b :c}"),
        ("a ~ b { c: d ; }\n@media x { e { f: g; } }", "a~b{c:d}@media x{e{f:g}}"),
    ],
)
def test_comments_and_blanks_go_and_all_else_stays(style: str, light: str) -> None:
    assert lightened(style.encode()).decode() == light
    assert lightened(light.encode()).decode() == light


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_our_own_styles_keep_every_rule(path) -> None:  # type: ignore[no-untyped-def]
    whole, light = path.read_bytes(), lightened(path.read_bytes())
    assert len(light) < len(whole) * 0.9
    bare = re.sub(rb"/\*.*?\*/", b"", whole, flags=re.DOTALL)
    needed = re.sub(rb";\s*}", b"}", bare)
    assert [light.count(mark) for mark in (b"{", b"}", b";")] == [needed.count(mark) for mark in (b"{", b"}", b";")]
    assert re.sub(rb"\s", b"", light) == re.sub(rb"\s", b"", needed)
