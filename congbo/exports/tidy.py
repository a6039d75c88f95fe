"""The tidy table of a release: a row for each unit, component and measure."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from congbo.exports.csv_text import LINE_END, csv_file, csv_line
from congbo.exports.figures import SCORE, columns_of, figure_texts, missing_texts, rank_origin, version_of
from congbo.judge import Judged, JudgedRelease
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release

HEAD = (
    "index", "period", "status", "version", "block", "framework", "unit", "component", "measure",
    "value", "value_origin", "missing", "rank", "rank_origin", "class",
)  # fmt: skip


def tidy_file(index: Index, releases: Iterable[tuple[Release, JudgedRelease]]) -> bytes:
    """The figures of some releases of an index, one below the other."""
    whole = io.BytesIO()  # which hands over what it holds; to join pieces would hold all of them twice
    whole.writelines(tidy_pieces(index, releases))
    return whole.getvalue()


def tidy_pieces(index: Index, releases: Iterable[tuple[Release, JudgedRelease]]) -> Iterator[bytes]:
    """The same in pieces: one column of a block at a time is in memory."""
    yield csv_file([csv_line(HEAD)])
    for release, blocks in releases:
        for judged in blocks.values():
            yield from ("".join(lines).encode() for lines in tidy_columns(index, release, judged))


def tidy_columns(index: Index, release: Release, judged: Judged) -> Iterator[list[str]]:
    """One block's rows, by component and measure, and for each of these from first to last in the ranking.

    Cells are ids, figures and words of the contract, so none has to be quoted.
    """
    result, precision = judged.result, index.settings.precision
    head = (index.id, release.period.id, release.settings.status, version_of(release), result.block.id)
    start = ",".join((*head, result.framework.id))
    for (component, measure), column in columns_of(judged).items():
        is_score, is_total = measure == SCORE, (component, measure) == (TOTAL, SCORE)
        values, missing = figure_texts(column, precision), missing_texts(column)
        ranks = judged.standings[component].rank_texts() if is_score else [""] * len(values)
        made = judged.total_origin if is_total else "published"
        ranked = rank_origin(judged, component)
        lines = []
        for row in judged.order:
            given = judged.classes[row] if is_total else None
            cells = (
                result.table.units[row], component, measure,
                values[row], made if values[row] else "", missing[row],
                ranks[row], ranked if ranks[row] else "", given.id if given else "",
            )  # fmt: skip
            lines.append(f"{start},{','.join(cells)}{LINE_END}")
        yield lines
