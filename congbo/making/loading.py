"""Loads what makes pages and files: more than half of the program, which a build that changes nothing does without."""

from __future__ import annotations

from importlib import import_module

MAKERS = (
    "congbo.exports.kinds",
    "congbo.making.page_kinds",
    "congbo.views.cards.release_card",
    "congbo.views.cards.unit_card",
)
"""What is loaded where it is first needed; what these need themselves comes along."""


def load_makers() -> None:
    """Loads all of it before workers are forked, as each of them would have to load it otherwise."""
    for name in MAKERS:
        import_module(name)
