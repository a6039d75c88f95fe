from congbo.model.scores import Flag
from congbo.urls import decision_address
from congbo.views.papers.annex import Annex, view_annexes
from tests.builders import context_of, framework_csv, lines
from tests.papers import decision_yml, with_papers

BANDS = """schemes:
  - id: s
    from: "2020"
    name: {vi: Loại, en: Classes}
    basis: {vi: b, en: b}
    classes: [{id: good, vi: Tốt, en: Good}, {id: weak, vi: Yếu, en: Weak}]
    rules: [{kind: bands, on: total, bounds: {good: 60}}]
"""
PLAIN = lines("unit,block,total", "a,provinces,50", "b,provinces,60", "c,provinces,70")


def annexes(
    *decisions: dict[str, str], scores: str = PLAIN, classification: str = "", framework: str = ""
) -> list[Annex]:
    files = with_papers(decision=decision_yml(*decisions)) | {"x/2024/scores.csv": scores}
    if classification:
        files["x/classification.yml"] = classification
    if framework:
        files["x/framework-1.csv"] = framework
    context = context_of(files)
    index = context.library.indices[0]
    release = index.releases[0]
    address = decision_address(release)
    return [
        annex
        for deciding in context.decisions(release)
        for annex in view_annexes(context, index, release, deciding, address)
    ]


def test_only_columns_with_figures_are_shown() -> None:
    (annex,) = annexes()
    assert annex.columns == ("maximum", "total", "rank")
    assert (annex.has_classes, annex.width) == (False, 5)
    scores = lines(
        "unit,block,total,total:self,total:survey,rank", "a,provinces,50,55,[x],2", "b,provinces,60,62,[x],1"
    )
    (annex,) = annexes(scores=scores + "c,provinces,40,41,[x],3\n")
    assert annex.columns == ("maximum", "self", "total", "rank")


def test_units_stand_by_rank_with_figures_as_vietnamese_documents_write_them() -> None:
    (annex,) = annexes()
    assert [(row.number, row.unit.text, row.unit.href) for row in annex.rows] == [
        (1, "C", "c.html"),
        (2, "B", "b.html"),
        (3, "A", "a.html"),
    ]
    assert [figure.text for figure in annex.rows[0].figures] == ["100", "70,00", "1"]


def test_a_missing_total_says_why_and_has_no_rank() -> None:
    scores = lines("unit,block,total", "a,provinces,[n]", *(f"{unit},provinces,60" for unit in "bcdef"))
    files = with_papers(decision=decision_yml()) | {"x/2024/scores.csv": scores}
    files["units.csv"] += "".join(f"{unit},province,,{unit},{unit},,,,,\n" for unit in "def")
    context = context_of(files)
    index = context.library.indices[0]
    (annex,) = view_annexes(context, index, index.releases[0], context.decisions(index.releases[0])[0], "x/2024/d.html")
    total, rank = annex.rows[-1].figures[1:]
    assert (total.text, total.flag) == ("", Flag.not_assessed)
    assert (rank.text, rank.flag) == ("", -1)


def test_the_share_is_shown_where_the_maximum_is_not_a_hundred() -> None:
    (annex,) = annexes(framework=framework_csv(maximum="70"))
    assert annex.columns == ("maximum", "total", "share", "rank")
    assert annex.is_share_ours
    assert [row.figures[2].text for row in annex.rows] == ["100,00", "85,71", "71,43"]


def test_what_cannot_apply_to_a_unit_lowers_its_maximum() -> None:
    scores = lines("unit,block,total,p", "a,provinces,50,[z]", "b,provinces,60,5", "c,provinces,70,5")
    (annex,) = annexes(scores=scores, framework=framework_csv("p"))
    assert [row.figures[0].text for row in annex.rows] == ["100", "100", "90"]
    assert annex.rows[2].figures[2].text == "55,56"


def test_classes_stand_in_the_announcement_unless_another_document_classifies() -> None:
    (annex,) = annexes(classification=BANDS)
    assert (annex.has_classes, [row.class_name for row in annex.rows]) == (True, ["Tốt", "Tốt", "Yếu"])
    first, second = annexes({}, {"id": "classes", "kind": "classification", "number": "6"}, classification=BANDS)
    assert (first.has_classes, first.columns) == (False, ("maximum", "total", "rank"))
    assert (second.has_classes, second.columns, second.width) == (True, ("total", "rank"), 5)


def test_one_annex_bears_no_number_and_several_do() -> None:
    (annex,) = annexes()
    assert (annex.id, annex.numeral) == ("announcement-1", "")
    first, second = annexes({"annexes": "[{block: provinces, title: Một}, {block: provinces}]"})
    assert [(one.id, one.numeral, one.title) for one in (first, second)] == [
        ("announcement-1", "I", "Một"),
        ("announcement-2", "II", ""),
    ]


def test_ranks_that_were_made_here_are_called_ours() -> None:
    assert annexes()[0].are_ranks_ours
    ranked = lines("unit,block,total,rank", "a,provinces,50,3", "b,provinces,60,2", "c,provinces,70,1")
    assert not annexes(scores=ranked)[0].are_ranks_ours
