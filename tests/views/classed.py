"""A release of five units a to e with classes good, fair and weak, for tests of the pages that tell them."""

from __future__ import annotations

from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.views.context import Context
from tests.builders import Files, context_of, index_yml, lines, release_yml, small_results, units_csv

BANDS = "{kind: bands, bounds: {good: 65, fair: 50}}"
SCORES = ("50", "60", "70", "64.99", "[n]")
LEGAL = (
    "{type: {vi: Quyết định, en: Decision}, number: 9/QĐ, date: 2023-01-05, issuer: {vi: UBND, en: Committee}, "
    "title: {vi: về loại, en: on classes}, url: 'https://example.org/9'}"
)


def scheme(*rules: str, when: str = "from: '2020'", identity: str = "s", more: str = "") -> str:
    """An entry of classification.yml."""
    classes = "[{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}, {id: weak, vi: Yếu, en: Weak}]"
    words = f"name: {{vi: Cách {identity}, en: Scheme {identity}}}, basis: {{vi: Sổ, en: Book}}"
    joined = ", ".join(rules or (BANDS,))
    return f"- {{id: {identity}, {when}, {words}, legal: [{LEGAL}], classes: {classes}, rules: [{joined}]{more}}}\n"


def table(scores: tuple[str, ...] = SCORES, classes: tuple[str, ...] = ()) -> str:
    """`scores.csv`, with a class column where classes are given."""
    head = "unit,block,total,class" if classes else "unit,block,total"
    rows = (
        f"{unit},provinces,{score}" + (f",{classes[at]}" if classes else "")
        for at, (unit, score) in enumerate(zip("abcde", scores, strict=False))
    )
    return lines(head, *rows)


def files(*schemes: str, scores: str = "", **changes: str) -> Files:
    """The folder with these schemes."""
    made = {
        "units": units_csv(*"abcde"), "index": index_yml(min_coverage="'0.1'"), "release": release_yml(),
        "scores": scores or table(), "classification": "schemes:\n" + "".join(schemes or (scheme(),)),
    }  # fmt: skip
    return small_results(**made | changes)


def seen(files: Files, language: str = "en", period: str = "2024") -> tuple[Context, Index, Release, Judged]:
    """What a view is made from."""
    context = context_of(files, language)
    index = context.library.indices[0]
    release = next(one for one in index.releases if one.period.id == period)
    return context, index, release, next(iter(context.judged[release.folder].values()))
