"""The tidy table of a release: a row for each unit, component and measure."""

from __future__ import annotations

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
    """The figures of some releases of an index, one below the other; the rows of one block at a time are in memory."""
    blocks = ((release, judged) for release, judged_release in releases for judged in judged_release.values())
    return b"".join(
        [csv_file([csv_line(HEAD)]), *("".join(tidy_lines(index, release, one)).encode() for release, one in blocks)]
    )


def tidy_lines(index: Index, release: Release, judged: Judged) -> Iterator[str]:
    """One block's rows: by component and measure, and for each from first to last in the ranking.

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
        for row in judged.order:
            given = judged.classes[row] if is_total else None
            cells = (
                result.table.units[row], component, measure,
                values[row], made if values[row] else "", missing[row],
                ranks[row], ranked if ranks[row] else "", given.id if given else "",
            )  # fmt: skip
            yield f"{start},{','.join(cells)}{LINE_END}"
