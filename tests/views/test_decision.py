from congbo.views.decision import DecisionPage, view_decision
from tests.builders import Files, context_of, lines
from tests.papers import decision_yml, with_papers
from tests.rules.test_deciding import BOTH, two_indices

CORRECTION = "version,unit,column,old,new,kind,reason_vi,reason_en,date,document"


def page(files: Files, index: int = 0, version: int = 0) -> DecisionPage:
    context = context_of(files)
    chosen = context.library.indices[index]
    release = chosen.versions(chosen.releases[0])[version - 1]
    return view_decision(context, chosen, release)


def test_one_document_gives_the_page_its_name() -> None:
    one = page(with_papers(decision=decision_yml()))
    assert (one.address, one.title) == ("x/2024/decision.html", "Decision – TEST 2024")
    assert [shown.extract.code for shown in one.documents] == ["05/QĐ-UBND"]
    assert one.documents[0].entries == ()


def test_notices_and_several_documents_are_called_so() -> None:
    notice = {"form": "notice", "symbol": "TB-UBND"}
    assert page(with_papers(decision=decision_yml(notice))).crumbs[-1].text == "Notice"
    both = decision_yml({}, notice | {"id": "notice"})
    assert page(with_papers(decision=both)).crumbs[-1].text == "Decisions"


def test_annexes_of_other_releases_are_linked_to_where_they_stand() -> None:
    files = two_indices(decision_yml({"annexes": BOTH}))
    first, second = page(files, 0).documents[0], page(files, 1).documents[0]
    assert [(entry.numeral, entry.link.href) for entry in first.entries] == [
        ("I", "#announcement-1"),
        ("II", "../../y/2024/decision.html#announcement-2"),
    ]
    assert [entry.link.href for entry in second.entries] == [
        "../../x/2024/decision.html#announcement-1",
        "#announcement-2",
    ]
    assert [annex.id for annex in first.extract.annexes] == ["announcement-1"]
    assert [(annex.id, annex.title) for annex in second.extract.annexes] == [("announcement-2", "Của y")]


def test_after_a_correction_both_versions_say_which_figures_their_annex_shows() -> None:
    files = with_papers(decision=decision_yml())
    files["x/2024/corrections.csv"] = lines(CORRECTION, "2,a,total,40,50,correction,Sai,Wrong,2025-03-01,")
    now, then = page(files, version=0), page(files, version=1)
    assert (now.version, now.is_superseded) == (2, False)
    assert now.as_signed
    assert now.as_signed.href == "v1/decision.html"
    assert (then.version, then.is_superseded, then.as_signed) == (1, True, None)
    totals = [one.documents[0].extract.annexes[0].rows[-1].figures[1].text for one in (now, then)]
    assert totals == ["50,00", "40,00"]
