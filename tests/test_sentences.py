"""Every situation of the banks is said in exactly these words, in both languages."""

from __future__ import annotations

import pytest

from congbo.views.release import ReleasePage, view_release
from congbo.views.scorecard import view_scorecard
from tests.sentence_bank import Situation, component, context_in, plain, situations

FINDINGS = situations("key_findings")
CARDS = situations("scorecards")
HOME = {"headline_sentence": "headline_sentence", "why_places": "why_moved"}
"""In which component a macro lies; the others lie with the insights."""
OF_AN_INSIGHT = {"rank_range": "rank_range", "region_standing": "region"}
"""Macros that take not the page, but an insight."""


def said(kind: str, page: ReleasePage, language: str) -> str:
    """The words of one kind of finding; none where there is nothing to say."""
    block = page.blocks[0]
    if getattr(block.findings, kind, True) is None:
        return ""
    macro = getattr(component("key_findings", language).module, f"{kind}_finding")
    return plain(macro(page, block))


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("situation", FINDINGS, ids=lambda one: one.name)
def test_a_key_finding_is_said_in_these_words(situation: Situation, language: str) -> None:
    context = context_in(situation, language)
    index = context.library.indices[0]
    page = view_release(context, index, index.releases[-1])
    assert said(situation.says, page, language) == situation.sentences[language]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("situation", CARDS, ids=lambda one: one.name)
def test_a_scorecard_says_it_in_these_words(situation: Situation, language: str) -> None:
    context = context_in(situation, language)
    index = context.library.indices[0]
    judged = context.judged[index.releases[-1].folder]["provinces"]
    page = view_scorecard(context, index, index.releases[-1], judged, judged.row_of["a"])
    macro = getattr(component(HOME.get(situation.says, "insights"), language).module, situation.says)
    insight = getattr(page.insights, OF_AN_INSIGHT.get(situation.says, situation.says), True)
    words = macro(insight if situation.says in OF_AN_INSIGHT else page) if insight else ""
    assert plain(words) == situation.sentences[language]


def test_the_banks_are_large_and_no_situation_is_told_twice() -> None:
    for bank, least in ((FINDINGS, 60), (CARDS, 55)):
        names = [one.name for one in bank]
        assert len(names) == len(set(names)) >= least
