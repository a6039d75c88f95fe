"""The judge of hostile sites is not blind."""

from __future__ import annotations

import pytest

from congbo.prose import render_prose
from tests.hostile.judge import broken_by
from tests.hostile.payloads import ALL, ELEMENTS, ENDINGS, PAYLOADS


def test_there_are_sixty_payloads() -> None:
    assert len(set(PAYLOADS)) == 60


MERGED = "<body onload=hit()>"
"""What a parser takes for nothing and a browser for a part of the first body."""


@pytest.mark.parametrize("payload", [one for one in ELEMENTS if one != MERGED])
def test_markup_that_got_through_is_seen(payload: str) -> None:
    assert list(broken_by("a.html", f"<body><p>{payload}</p></body>".encode()))


@pytest.mark.parametrize("payload", [one for one in ENDINGS if one.startswith('"')])
def test_an_attribute_that_was_left_is_seen(payload: str) -> None:
    assert list(broken_by("a.html", f'<body><p title="{payload}">a</p></body>'.encode()))


def test_markdown_takes_no_payload_for_markup() -> None:
    for payload in (*PAYLOADS, ALL):
        assert list(broken_by("a.html", f"<body>{render_prose(payload)}</body>".encode())) == []
