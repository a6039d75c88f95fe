from congbo.views.component import view_component
from congbo.views.insights.replies import state_of, view_replies
from congbo.views.scorecard import view_scorecard
from tests.builders import Files, framework_csv, last_block, lines
from tests.papers import with_papers

SAID = (
    "a,one,Đã nộp chậm,Sent late,2025-03-01,CV 1,answered",
    "a,one,Đang kiểm tra,Being checked,2025-03-02,,under_review",
    "a,total,Nhất trí,Agreed,2025-03-03,CV 3,answered",
)


def files(*rows: str) -> Files:
    scores = lines("unit,block,total,one", "a,provinces,5,5", "b,provinces,4,4")
    made = with_papers(responses="\n".join(rows))
    return made | {"x/framework-1.csv": framework_csv("one"), "x/2024/scores.csv": scores}


def test_replies_stand_with_their_component_in_the_order_of_the_file() -> None:
    context, _, release, _ = last_block(files(*SAID[:3]))
    said = view_replies(context, release, "a")
    assert [(one.state, one.text, one.on, one.document, one.anchor) for one in said["one"]] == [
        ("answered", "Sent late", "1 March 2025", "CV 1", "reply-one"),
        ("under_review", "Being checked", "2 March 2025", "", "reply-one"),
    ]
    assert view_replies(context, release, "b") == {}


def test_a_review_goes_before_an_answer() -> None:
    release = last_block(files(*SAID[:3]))[2]
    assert [state_of(release, "a", part) for part in ("one", "total", "two")] == ["under_review", "answered", ""]
    assert state_of(release, "b", "one") == ""


def test_a_scorecard_and_a_component_show_them_by_data_alone() -> None:
    context, index, release, judged = last_block(files(*SAID[:3]))
    page = view_scorecard(context, index, release, judged, 0)
    assert [one.text for one in page.replies] == ["Agreed"]
    assert [len(row.replies) for row in page.components] == [2]
    rows = view_component(context, index, release, "one").blocks[0].rows
    assert [(row.reply, row.reply_href) for row in rows] == [
        ("under_review", "a.html#reply-one"),
        ("", ""),
    ]
    context, index, release, judged = last_block(files(*SAID[2:3]))
    assert [row.replies for row in view_scorecard(context, index, release, judged, 0).components] == [()]
