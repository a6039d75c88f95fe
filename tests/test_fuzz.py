"""Whatever bytes come in: a refusal in words or a right reading, never a traceback."""

from __future__ import annotations

import random
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from congbo.checks.numbers import MOST_DIGITS, NUMBER
from congbo.numbers import decimal_text, parse_decimal
from congbo.read import Sources, read_file
from congbo.yaml_text import YamlBroken, parse_yaml
from tests.fuzz import attempt, numbers_survive, sound, spoil


@pytest.mark.parametrize("block", range(8))
def test_spoilt_folders_are_refused_or_read_rightly(block: int, tmp_path: Path) -> None:
    for seed in range(block * 30, block * 30 + 30):
        passed = attempt(spoil(sound(), random.Random(seed)), tmp_path / str(seed))  # noqa: S311
        assert passed is None or numbers_survive(passed), seed


@given(some.binary(max_size=200))
def test_any_bytes_are_a_table_or_findings(content: bytes) -> None:
    for name in ("x/2024/scores.csv", "x/2024/scores.xlsx", "x/index.yml"):
        sources = Sources()
        findings = read_file(sources, name, content)
        assert findings or sources.tables or sources.documents
        assert all(one.say("vi") and one.say("en") for one in findings)


@given(some.text(max_size=80))
def test_any_text_is_yaml_or_refused_and_no_bug(text: str) -> None:
    with suppress(YamlBroken):
        assert parse_yaml(text).line(()) >= 1


@given(some.text(alphabet="0123456789.,-+eE ٣O", max_size=12))
def test_what_is_accepted_as_a_number_is_that_number(text: str) -> None:
    if NUMBER.fullmatch(text) and len(text) <= MOST_DIGITS:
        value = parse_decimal(text, MOST_DIGITS)
        assert Decimal(decimal_text(value, MOST_DIGITS)) == Decimal(text.replace(",", "."))
