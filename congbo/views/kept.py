"""What is the same for all pages of a block is made once for each block."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.views.context import Context

Made = TypeVar("Made")
OfBlock = Callable[[Context, Index, Release, Judged], Made]


def once_for_block(make: OfBlock[Made]) -> OfBlock[Made]:
    """The same function, which remembers in its context what it made of a block."""

    @wraps(make)
    def remembered(context: Context, index: Index, release: Release, judged: Judged) -> Made:
        key = (make.__module__, make.__qualname__, release.folder, judged.result.block.id)
        if key not in context.kept:
            context.kept[key] = make(context, index, release, judged)
        return cast(Made, context.kept[key])

    return remembered
