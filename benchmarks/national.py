"""Deterministic results of national size in our contract: all communes of Viet Nam, invented scores."""

from __future__ import annotations

import csv
import random
from pathlib import Path

from congbo.read import read_results
from congbo.versions.freeze import frozen_files, open_releases

WARDS = Path(__file__).resolve().parent.parent / "sources" / "data" / "units" / "wards_2025-07_34tinh.csv"
INDEX = """\
name: {vi: Chỉ số đo tốc độ, en: Speed index}
short: {vi: ĐO, en: SPEED}
about: {vi: Số liệu đặt ra để đo tốc độ., en: Figures invented to measure speed.}
publisher: {vi: Công Bố, en: Công Bố}
licence: {vi: CC0, en: CC0}
illustrative: true
unit: {vi: điểm, en: points}
total: {vi: Tổng điểm, en: Total}
precision: 2
decimals: {total: 2, component: 2}
levels: [{vi: tiêu chí, en: criterion, en_plural: criteria}]
blocks:
  - {id: communes, name: {vi: "Xã, phường", en: Communes}, noun: {vi: "xã, phường", en: communes}}
frameworks:
  - {id: a, name: {vi: Bộ tiêu chí, en: Framework}, basis: {vi: đặt ra, en: invented}}
"""
RELEASE = "status: illustrative\nframework: a\nsource: {vi: đặt ra, en: invented}\n"


def write_national_results(folder: Path, units: int, periods: int, components: int) -> None:
    """Writes `results/` for so many communes, years and criteria; the same every time."""
    names = commune_names(units)
    folder.mkdir(parents=True)
    register = [["unit", "kind", "code", "name_vi", "name_en", "parent", "region", "valid_from", "valid_to", "aliases"]]
    register += [[unit, kind, "", name, english, "", "", "", "", ""] for unit, kind, name, english in names]
    write_csv(folder / "units.csv", register)
    (folder / "speed").mkdir()
    (folder / "speed" / "index.yml").write_text(INDEX, encoding="utf-8")
    criteria = [f"c{number:02}" for number in range(1, components + 1)]
    head = [
        "component",
        "parent",
        "name_vi",
        "name_en",
        "short_vi",
        "short_en",
        "max_score",
        "weight",
        "direction",
        "kind",
    ]
    tree = [["total", "", "Tổng điểm", "Total", "", "", str(10 * components), "", "", ""]]
    tree += [[c, "total", f"Tiêu chí {c[1:]}", f"Criterion {c[1:]}", "", "", "10", "", "", ""] for c in criteria]
    write_csv(folder / "speed" / "framework-a.csv", [head, *tree])
    for year in range(2025, 2025 + periods):
        release = folder / "speed" / str(year)
        release.mkdir()
        (release / "release.yml").write_text(RELEASE, encoding="utf-8")
        draw = random.Random(f"national {year}")  # noqa: S311 - figures to measure with
        rows = [["unit", "block", "total", *criteria]]
        for unit, *_ in names:
            scores = [draw.randrange(400, 1001) for _ in criteria]
            rows.append([unit, "communes", hundredths(sum(scores)), *map(hundredths, scores)])
        write_csv(release / "scores.csv", rows)
    release_all(folder)


def release_all(folder: Path) -> None:
    """Makes every release public, as the release command does."""
    sources, _ = read_results(folder)
    for name, text in frozen_files(sources, open_releases(sources)).items():
        (folder / name).write_text(text, encoding="utf-8")


def commune_names(count: int) -> list[tuple[str, str, str, str]]:
    """Unit id, kind, name and English name of the first communes by code."""
    with WARDS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[:count]
    return [
        (
            f"xa-{row['code']}",
            "ward" if row["full_name"].startswith("Phường") else "commune",
            f"{row['name']} {row['code']}",
            row["name_en"],
        )
        for row in rows
    ]


def hundredths(value: int) -> str:
    """A number of hundredths as decimal text."""
    return f"{value // 100}.{value % 100:02}"


def write_csv(path: Path, rows: list[list[str]]) -> None:
    """Writes rows with LF line ends."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
