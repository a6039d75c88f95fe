"""What a peer is given to make a scorecard with: our own page taken apart into finished figures and finished prose."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from congbo.frame import Frame
from congbo.making.workers import cores, share

Figures = dict[str, Any]
BODY = re.compile(r"(?<=<tbody>\n)(.*?)(?=</tbody>)", re.DOTALL)
DIRECTION, ARROW, WORDS = r"(?P<{0}direction>up|down)", r"(?P<{0}arrow>.)", r"(?P<{0}words>[^<]*)"
MOVED = rf'<span class="{DIRECTION}"><span class="\w+" aria-hidden="true">{ARROW}</span> {WORDS}</span>'
CHANGE = rf'<td class="number">(?:{MOVED}|(?P<{{0}}still>[^<]*))</td>'
BAR = (
    r'<td class="bar-cell"><svg class="score-bar" aria-hidden="true"><rect class="track" width="100%" height="8" y="6"/>'
    r'<rect class="value" width="(?P<width>[^"]*)" height="8" y="6"/>'
    r'<line class="mean" x1="(?P<mean_at>[^"]*)" x2="[^"]*" y1="1" y2="19"/>'
    r'<line class="best" x1="(?P<best_at>[^"]*)" x2="[^"]*" y1="3" y2="17"/></svg></td>'
)
RANK = r'<td class="number">(?P<rank>\d+)<span class="of">/(?P<ranked>\d+)</span></td>'
ROWS = {
    "components": re.compile(
        r'<tr><th scope="row"><a href="(?P<href>[^"]*)">(?P<name>[^<]*)</a><small>tối đa (?P<maximum>[^<]*)</small></th>'
        rf'{BAR}<td class="number score">(?P<score>[^<]*)</td>'
        r'<td class="number mean-cell"><span class="phone-label">trung bình </span>(?P<mean>[^<]*)'
        rf'<span class="spoken">, cao nhất (?P<best>[^<]*)</span></td>{RANK}'
        rf"(?:{CHANGE.format('score_')}{CHANGE.format('rank_')})?</tr>"
    ),
    "contributions": re.compile(rf'<tr><th scope="row">(?P<name>[^<]*)</th>{CHANGE.format("score_")}</tr>'),
    "history": re.compile(
        r'<tr(?: class="current")?><th scope="row">(?:<a href="(?P<href>[^"]*)">)?(?P<period>[^<]*)(?:</a>)?</th>'
        rf'<td class="number">(?P<score>[^<]*)</td>{RANK}{CHANGE.format("score_")}{CHANGE.format("rank_")}</tr>'
    ),
}
"""The rows of the three tables of a scorecard of national data."""
TABLES = {'class="components"': "components", 'class="why-table"': "contributions", 'class="history"': "history"}


class PageChanged(Exception):
    """Our scorecard is not what the peers' templates draw any more; rows and templates must follow it."""


def figures_of(html: str, address: str, frame: Frame) -> Figures:
    """Rows of finished figures for the tables, and finished prose before, between and after them."""
    head, rest = html.removeprefix(frame.before_head).split(frame.between + address + frame.before_content)
    pieces = BODY.split(rest.removesuffix(frame.after))
    prose, bodies = pieces[::2], pieces[1::2]
    tables: dict[str, list[Figures]] = {name: [] for name in ROWS}
    told = dict.fromkeys(("intro", *ROWS), "")
    told["intro"], last = prose[0], "intro"
    for before, body, after in zip(prose, bodies, prose[1:], strict=False):
        last = TABLES[before.rpartition("<table ")[2].partition(">")[0]]
        tables[last], told[last] = rows_of(body, last), after
    return {
        "address": address,
        "head": head,
        "intro": told["intro"],
        **tables,
        **{f"after_{name}": told[name] for name in ROWS},
    }


def rows_of(body: str, table: str) -> list[Figures]:
    """The rows of one table; raises PageChanged if there is anything else in it."""
    found = list(ROWS[table].finditer(body))
    if "".join(row[0] for row in found) != body.replace("\n", ""):
        raise PageChanged(f"{table}: {body[:600]}")
    return [nested(row.groupdict()) for row in found]


def nested(found: dict[str, str | None]) -> Figures:
    """The values of a row, with what belongs to a change put together; a change that is not told is None."""
    row = {name: value or "" for name, value in found.items() if not name.startswith(("score_", "rank_"))}
    changes: Figures = {}
    for kind in ("score", "rank"):
        words = found.get(f"{kind}_words") or found.get(f"{kind}_still")
        if f"{kind}_words" in found:
            direction, arrow = found[f"{kind}_direction"] or "", found[f"{kind}_arrow"] or ""
            changes[f"{kind}_change"] = {"direction": direction, "arrow": arrow, "words": words} if words else None
    return row | changes


def write_figures(site: Path, folder: Path, frame: Frame) -> int:
    """Writes one file per release, and the frame; returns how many pages there are."""
    folder.mkdir(parents=True)
    (folder / "frame.json").write_text(
        json.dumps({name: getattr(frame, name) for name in Frame.__slots__}, ensure_ascii=False), encoding="utf-8"
    )
    releases = list(releases_of(site))

    def write_release(number: int) -> int:
        pages = [
            figures_of(path.read_text(encoding="utf-8"), path.relative_to(site).as_posix(), frame)
            for path in sorted(releases[number].glob("*.html"))
        ]
        content = json.dumps(pages, ensure_ascii=False)
        (folder / f"release-{releases[number].name}.json").write_text(content, encoding="utf-8")
        return len(pages)

    return sum(share(write_release, range(len(releases)), cores()))


def releases_of(site: Path) -> Iterator[Path]:
    """The folders of the releases."""
    yield from sorted(path for path in (site / "speed").iterdir() if path.is_dir())
