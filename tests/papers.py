"""Decisions, commendations and plans as small files."""

from __future__ import annotations

from tests.builders import Files, lines, small_results

RESPONSE_HEAD = "unit,column,text_vi,text_en,date,document,state"
COMMENDATION_HEAD = "unit,award_vi,award_en,document,date"
PLAN_HEAD = "unit,component,task_vi,task_en,owner_vi,owner_en,deadline,status,as_of,document"
DECISION = {
    "id": "announcement",
    "kind": "announcement",
    "issuer": "{vi: Ủy ban nhân dân tỉnh Thử, en: People’s Committee of Thử, heading: [Ủy ban nhân dân, Tỉnh Thử]}",
    "number": "5",
    "symbol": "QĐ-UBND",
    "place": "Thử",
    "date": "2025-02-05",
    "subject": "{vi: Về việc công bố chỉ số thử, en: Announcing the test index}",
    "bases": "[{type: Luật, title: Thử nghiệm, date: 2020-01-02}]",
    "articles": "[{text: Công bố chỉ số thử.}]",
    "signature": "{acting: [{by: TM, of: {vi: Ủy ban nhân dân, en: People’s Committee}}], position: {vi: Chủ tịch, en: Chair}}",
}
"""A sound decision."""


def decision_yml(*decisions: dict[str, str]) -> str:
    """`decision.yml` with one decision for each set of changed keys, as YAML text."""
    entries = []
    for changes in decisions or ({},):
        keys = [f"{key}: {value}" for key, value in (DECISION | changes).items() if value]
        entries.append("  - " + "\n    ".join(keys))
    return lines("decisions:", *entries)


def task(
    unit: str = "a",
    *,
    component: str = "",
    deadline: str = "2025-06-30",
    status: str = "open",
    as_of: str = "2025-03-31",
) -> str:
    """A row of `plan.csv`."""
    return f"{unit},{component},Rà soát,Review,Phòng A,Office A,{deadline},{status},{as_of},Kế hoạch số 1/KH-UBND"


def with_papers(**papers: str) -> Files:
    """A sound folder with papers beside its figures: `decision`, and without head `plan`, `commendations`, `responses`."""
    files = small_results()
    if "decision" in papers:
        files["x/2024/decision.yml"] = papers["decision"]
    if "plan" in papers:
        files["x/2024/plan.csv"] = lines(PLAN_HEAD, papers["plan"])
    if "commendations" in papers:
        files["x/2024/commendations.csv"] = lines(COMMENDATION_HEAD, papers["commendations"])
    if "responses" in papers:
        files["x/2024/responses.csv"] = lines(RESPONSE_HEAD, papers["responses"])
    return files
