"""One digit of one cell is changed: a check fails, or exactly the pages and files that cite it change."""

from __future__ import annotations

import pytest

from tests.builders import site_settings
from tests.ledger import Ledger
from tests.mutation.folder import folder
from tests.mutation.trial import Bench, differences

BLOCKS, EACH = 4, 10
FOLLOWED = 2
"""The number of a change that is taken in."""


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """The small folder and its site."""
    return Bench(folder(), tmp_path_factory.mktemp("mutation"), site_settings())


def test_the_sound_site_says_what_its_files_say(bench: Bench) -> None:
    assert list(differences(bench.before, Ledger(bench.place / "sound"))) == []


@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_changed_digit_is_refused_or_changes_what_cites_it_and_nothing_else(bench: Bench, block: int) -> None:
    trials = [bench.attempt(seed) for seed in range(block * EACH, (block + 1) * EACH)]
    assert [f"{trial.cell}: {one}" for trial in trials for one in trial.wrong[:3]] == []
    assert sum(not trial.refused for trial in trials) >= EACH // 3


def test_a_page_that_stays_or_changes_for_nothing_is_noticed(bench: Bench) -> None:
    trial = bench.attempt(FOLLOWED)
    assert (trial.refused, trial.wrong) == ((), ())
    stayed = bench.judged(trial.cell, dict(bench.before), bench.ledger)
    assert {one.split()[-1] for one in stayed.wrong} == {"stayed"}
    changed = {address: content + b" " for address, content in bench.before.items()}
    assert any(one.endswith(" changed") for one in bench.judged(trial.cell, changed, bench.ledger).wrong)
