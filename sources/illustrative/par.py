"""The illustrative internal PAR index: departments and communes, each by their own set of criteria."""

from pathlib import Path

from cells import NOT_APPLICABLE, NOT_ASSESSED, hundredths
from files import Row, both, write_framework, write_release, write_rows

from illustrative.par_classes import OVERRIDES, Ballot, confirmations, decided_classes
from illustrative.par_marks import MEASURES, Mark, draw_marks, make_a_tie
from illustrative.par_tree import Tree, par_tree
from illustrative.release import release_facts
from illustrative.roster import existing

INDEX = "par-minh-hoa"
FRAMEWORK_BY_YEAR = {
    2023: {"departments": "dept-2023", "communes": "comm-2023"},
    2024: {"departments": "dept-2023", "communes": "comm-2023"},
    2025: {"departments": "dept-2025", "communes": "comm-2023"},
}
NOT_ASSESSED_UNITS = {2023: "mh-ban-quan-ly-khu-kinh-te", 2024: "mh-xa-duc-trieu"}
LEAF_NOT_APPLICABLE = ("mh-thanh-tra-tinh", "f3-3-2")
TIE = (2024, "departments")
NOTES = {
    2023: both(
        "Ban Quản lý Khu kinh tế không được đánh giá năm 2023.",
        "The Economic Zone Authority was not assessed in 2023.",
    ),
    2024: both(
        "Xã Đức Triều không được đánh giá năm 2024.",
        "The commune of Đức Triều was not assessed in 2024.",
    ),
    2025: both(
        "Năm 2025 áp dụng bộ tiêu chí mới đối với các sở, ban, ngành, sau khi sắp xếp từ ngày 01/3/2025; không so "
        "sánh tổng điểm với các năm trước.",
        "A new set of criteria applies to departments in 2025, after the mergers of 1 March 2025; totals are not "
        "compared with earlier years.",
    ),
}
LEAF_NOTE = both(
    "Thanh tra tỉnh không có tiêu chí thành phần “Thư xin lỗi khi hồ sơ quá hạn”, nên điểm tối đa là 99.",
    "The sub-criterion “Apology letters for overdue files” does not apply to the Provincial Inspectorate, whose "
    "maximum is therefore 99.",
)


def write_par(results: Path) -> None:
    """Write the frameworks and the releases of the PAR index."""
    folder = results / INDEX
    for year, frameworks in FRAMEWORK_BY_YEAR.items():
        for block, framework in frameworks.items():
            tree = par_tree(block, framework)
            write_framework(folder, framework, tree.rows)
            _write_scores(folder / str(year), year, block, tree)
        facts = release_facts(dict(frameworks), "published", [NOTES[year], LEAF_NOTE])
        if confirmed := confirmations(year):
            facts["confirm"] = confirmed
        write_release(folder / str(year), facts)
        if year in OVERRIDES:
            write_rows(folder / str(year) / "overrides.csv", list(OVERRIDES[year][0]), OVERRIDES[year])


def _write_scores(folder: Path, year: int, block: str, tree: Tree) -> None:
    units = existing(block, f"{year}-12-31")
    assessed = [unit for unit in units if unit != NOT_ASSESSED_UNITS.get(year)]
    marks_by_unit = {unit: draw_marks(tree, unit, year) for unit in assessed}
    if LEAF_NOT_APPLICABLE[0] in marks_by_unit:
        del marks_by_unit[LEAF_NOT_APPLICABLE[0]][LEAF_NOT_APPLICABLE[1]]
    if (year, block) == TIE:
        make_a_tie(tree, marks_by_unit)
    totals = {unit: sum(mark.score for mark in marks.values()) for unit, marks in marks_by_unit.items()}
    classes = decided_classes(Ballot(year, totals))
    columns = ["unit", "block", *_columns("total"), "rank", "class"]
    columns += [column for component in tree.components for column in _columns(component)]
    rows: list[Row] = []
    for unit in units:
        row = dict.fromkeys(columns, NOT_ASSESSED)
        if unit in marks_by_unit:
            marks = marks_by_unit[unit]
            row["rank"] = str(1 + sum(other > totals[unit] for other in totals.values()))
            row["class"] = classes[unit]
            for component in ("total", *tree.components):
                row |= _cells(component, [marks[leaf] for leaf in tree.leaves_under(component) if leaf in marks])
        rows.append(row | {"unit": unit, "block": block})
    write_rows(folder / f"scores-{block}.csv", columns, rows)


def _columns(component: str) -> list[str]:
    return [component, *(f"{component}:{measure}" for measure in MEASURES)]


def _cells(component: str, marks: list[Mark]) -> Row:
    """Sum the marks under a component; where nothing applies, say so."""
    cells = {component: hundredths(sum(mark.score for mark in marks)) if marks else NOT_APPLICABLE}
    for measure in MEASURES:
        given = [value for mark in marks if (value := getattr(mark, measure)) is not None]
        cells[f"{component}:{measure}"] = hundredths(sum(given)) if given else NOT_APPLICABLE
    return cells
