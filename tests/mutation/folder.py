"""A small folder of results with all that a real one has: blocks, frameworks, breaks, measures, missing figures."""

from __future__ import annotations

import random

from tests.builders import FRAMEWORK_HEAD, LINEAGE_HEAD, UNIT_HEAD, Files, index_yml, lines, methods, release_yml

PROVINCES = ("an", "binh", "chau", "dong", "giang", "hai")
OFFICES = ("so-1", "so-2", "so-3", "so-4")
BLOCKS = (
    "[{id: provinces, kinds: [province], name: {vi: Tỉnh, en: Provinces}, noun: {vi: tỉnh, en: provinces}}, "
    "{id: offices, kinds: [department], name: {vi: Sở, en: Offices}, noun: {vi: sở, en: offices}}]"
)
BANDS = (
    "schemes: [{id: levels, from: '2021', name: {vi: Mức, en: Levels}, basis: {vi: Quyết định, en: Decision}, "
    "classes: [{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}, {id: weak, vi: Yếu, en: Weak}], "
    "rules: [{kind: bands, bounds: {good: '70', fair: '50'}}]}]"
)
QUARTERS = (
    "schemes: [{id: quarters, from: '2023-Q1', name: {vi: Nhóm, en: Groups}, basis: {vi: Báo cáo, en: Report}, "
    "classes: [{id: a, vi: Nhóm A, en: Group A}, {id: b, vi: Nhóm B, en: Group B}], "
    "rules: [{kind: quantiles, shares: [50]}]}]"
)
TIERS = (
    "schemes: [{id: tiers, from: '2022', name: {vi: Nhóm, en: Tiers}, basis: {vi: Sổ, en: Book}, "
    "classes: [{id: high, vi: Cao, en: High}, {id: low, vi: Thấp, en: Low}], rules: [{kind: published}]}]"
)


def folder() -> Files:
    """Indices `free` (ranks and classes by rule), `sums` (totals by rule, no ranks), `weighed` (all published)."""
    return {
        "units.csv": lines(
            UNIT_HEAD,
            *(
                f"{unit},province,{10 + at},{unit.title()},{unit.title()},,north,,,"
                for at, unit in enumerate(PROVINCES)
            ),
            "cu,province,99,Cũ,Old,,north,,2022-06-30,",
            *(f"{unit},department,,Sở {unit[-1]},Office {unit[-1]},an,,,," for unit in OFFICES),
        ),
        "lineage.csv": lines(LINEAGE_HEAD, "2022-07-01,merge,cu,an,QĐ 15/2022,"),
        **_free(),
        **_sums(),
        **_weighed(),
    }


def _index(**changes: str) -> str:
    """Settings with the keys that the ledger does not supply."""
    keys = {"illustrative": "false", "aggregation": "published", "ranking": "{publish: all, ties: competition}"}
    return index_yml(**keys | changes)


def _free() -> Files:
    """Nobody knows the weights, so figures are taken as they come; the second framework keeps part a comparable."""
    later = "comparable_with: ['1'], comparable_components: [a]"
    files = {
        "free/index.yml": _index(
            blocks=BLOCKS, precision="3", decimals="{total: 2, component: 1}", jump_limit="1", min_coverage="'0.5'",
            frameworks=methods("1", "2", comparable={"2": later}),
        ),
        "free/framework-1.csv": tree("a,total,100", "a-1,a,50", "a-2,a,50", "b,total,100"),
        "free/framework-2.csv": tree("a,total,100", "a-1,a,50", "a-2,a,50", "c,total,100"),
        "free/classification.yml": BANDS,
    }  # fmt: skip
    for year, method, last in (("2021", "1", "b"), ("2022", "1", "b"), ("2023", "2", "c")):
        files[f"free/{year}/release.yml"] = release_yml(framework=f"'{method}'", expected_units="{provinces: 7}")
        heads = ("total", "total:ci_low", "total:ci_high", "a", "a-1", "a-2", last, f"{last}:self")
        draw = random.Random(f"free {year}")  # noqa: S311 - figures to change
        rows = [
            f"{unit},{block}," + ",".join(_figure(draw, head) for head in heads)
            for block, units in (("provinces", PROVINCES), ("offices", OFFICES))
            for unit in units
        ]
        files[f"free/{year}/scores.csv"] = lines(f"unit,block,{','.join(heads)}", *rows)
    return files


def _figure(draw: random.Random, head: str) -> str:
    if head in {"a-2", "b"} and draw.random() < 0.15:
        return draw.choice(("[x]", "[z]", "[n]"))
    low, high = {"total:ci_low": (30, 39), "total:ci_high": (91, 99), "a-1": (20, 45), "a-2": (20, 45)}.get(
        head, (40, 90)
    )
    return f"{draw.randrange(low * 1000, high * 1000) / 1000:.3f}"


def _sums() -> Files:
    """No total is published and no rank given; the total is the sum of the parts."""
    files = {
        "sums/index.yml": _index(
            blocks=BLOCKS,
            decimals="{total: 1, component: 2}",
            aggregation="sum",
            ranking="{publish: none}",
            jump_limit="1",
        ),
        "sums/framework-1.csv": lines(
            FRAMEWORK_HEAD, "total,,Tổng,Total,,,30,,,", *(_part(one, "10") for one in "pqr")
        ),
        "sums/classification.yml": QUARTERS,
    }
    for period in ("2023-Q1", "2023-Q2"):
        draw = random.Random(f"sums {period}")  # noqa: S311 - figures to change
        rows = [
            f"{unit},provinces," + ",".join(f"{draw.randrange(300, 900) / 100:.2f}" for _ in "pqr")
            for unit in PROVINCES
        ]
        files[f"sums/{period}/release.yml"] = release_yml()
        files[f"sums/{period}/scores.csv"] = lines("unit,block,p,q,r", *rows)
    return files


def _weighed() -> Files:
    """Everything is published and can be recomputed: hardly a digit may change unseen."""
    files = {
        "weighed/index.yml": _index(blocks=BLOCKS, jump_limit="1"),
        "weighed/framework-1.csv": lines(
            FRAMEWORK_HEAD,
            "total,,Tổng,Total,,,100,,,",
            "k,total,Phần K,Part K,,,50,,,",
            "l,total,Phần L,Part L,,,50,,,",
        ),
        "weighed/classification.yml": TIERS,
    }
    for year in ("2022", "2023"):
        draw = random.Random(f"weighed {year}")  # noqa: S311 - figures to change
        parts = sorted(
            ((draw.randrange(2000, 5000), draw.randrange(2000, 5000)) for _ in PROVINCES), key=sum, reverse=True
        )
        rows = [
            f"{unit},provinces,{(k + m) / 100:.2f},{at},{'Cao' if at < 4 else 'Thấp'},{k / 100:.2f},{m / 100:.2f}"
            for at, (unit, (k, m)) in enumerate(zip(PROVINCES, parts, strict=True), 1)
        ]
        files[f"weighed/{year}/release.yml"] = release_yml(rank_source="published")
        files[f"weighed/{year}/scores.csv"] = lines("unit,block,total,rank,class,k,l", *rows)
    return files


def tree(*parts: str) -> str:
    """A framework of parts `id,parent,maximum` whose weights are not known."""
    rows = (part.split(",") for part in parts)
    return lines(
        FRAMEWORK_HEAD,
        "total,,Tổng,Total,,,100,,,",
        *(f"{one},{parent},Phần {one},Part {one},,,{most},[u],," for one, parent, most in rows),
    )


def _part(identity: str, most: str) -> str:
    return f"{identity},total,Phần {identity},Part {identity},,,{most},,,"
