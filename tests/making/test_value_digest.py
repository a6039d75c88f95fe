from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

import numpy as np
import pytest

from congbo.making.value_digest import Digester
from congbo.model.periods import Span, parse_period
from congbo.model.texts import Text
from tests.builders import library_of, small_results


@dataclass(frozen=True)
class Noun:
    one: object
    two: object = None
    derived: object = field(init=False, default=None)


@dataclass(frozen=True)
class Other:
    one: object
    two: object = None


DIFFERENT = [
    None, True, False, 0, 1, -1, 1.0, "", "1", "None", b"", b"1", (), ("",), ("a", "b"), ("ab",), ("a,b",), ("a", ("b",)),
    {}, {"a": "b"}, {"a": "b", "c": "d"}, {"c": "d", "a": "b"}, frozenset(), frozenset({"a"}), frozenset({"a", "b"}),
    date(2024, 1, 1), parse_period("2024"), parse_period("2024-01"), Span.year, Text(vi="a", en="b"), Text(vi="b", en="a"),
    np.array([1, 2]), np.array([[1, 2]]), np.array([1, 2], dtype=np.uint8), np.array([1, 3]),
    Noun("a"), Noun("b"), Noun("a", "b"), Noun("b", "a"), Noun(("a", "b")), Other("a"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "two"), list(combinations(DIFFERENT, 2)))
def test_different_values_have_different_hashes(one: object, two: object) -> None:
    assert Digester().of(one) != Digester().of(two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("a", "b"), ["a", "b"]),
        (frozenset(("a", "b", "c")), frozenset(("c", "b", "a"))),
        (np.arange(6)[::2], np.array([0, 2, 4])),
        (Noun({"a": (1,)}), Noun({"a": (1,)})),
    ],
)
def test_equal_values_have_one_hash(one: object, two: object) -> None:
    assert Digester().of(one) == Digester().of(two)


def test_what_is_derived_does_not_count() -> None:
    one, two = Noun("a"), Noun("a")
    object.__setattr__(two, "derived", "x")
    assert Digester().of(one) == Digester().of(two)


@pytest.mark.parametrize("value", [object(), len, np.array(["a", None], dtype=object)])
def test_what_it_does_not_know_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        Digester().of(value)


def test_a_whole_library_has_a_hash_that_any_figure_changes() -> None:
    hashes = {
        Digester().of(library_of(small_results(scores=f"unit,block,total\na,provinces,{total}\n")))
        for total in (5, 6, 6)
    }
    assert len(hashes) == 2


def test_a_noun_is_hashed_once_and_not_mistaken_for_a_later_one() -> None:
    digester = Digester()
    hashes = {digester.of(Noun(str(number))) for number in range(1000)}
    assert len(hashes) == 1000
