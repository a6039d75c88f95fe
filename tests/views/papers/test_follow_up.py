from congbo.model.library import Release
from congbo.urls import page_address, profile_address
from congbo.views.context import Context
from congbo.views.papers.follow_up import plan_totals, profile_follow_ups, release_follow_up, unit_follow_up
from tests.builders import Files, context_of, framework_csv, lines, release_yml
from tests.papers import task, with_papers

AWARDS = (
    "a,Cờ thi đua,Emulation flag,Quyết định số 9/QĐ-UBND,2025-03-01\nb,Bằng khen,Certificate,Quyết định số 9/QĐ-UBND,"
)
PLAN = "\n".join(
    [
        task("b", component="p", status="done", as_of="2025-07-01"),
        task("a", status="late", as_of="2025-08-01"),
        task("b", deadline="2025-12-31"),
        task("b", status="done_late", as_of="2025-07-01"),
    ]
)


def made(language: str = "en", **more: str) -> tuple[Context, Release]:
    files = with_papers(commendations=AWARDS, plan=PLAN)
    scores = lines("unit,block,total,p", "a,provinces,50,5", "b,provinces,60,6", "c,provinces,70,7")
    files |= {"x/framework-1.csv": framework_csv("p"), "x/2024/scores.csv": scores} | more
    context = context_of(files, language)
    return context, context.library.indices[0].releases[-1]


def test_a_unit_has_its_own_awards_and_tasks_in_the_order_of_the_file() -> None:
    context, release = made()
    index = context.library.indices[0]
    found = unit_follow_up(context, index, release, "b", page_address(release, "b"))
    assert found
    assert [(row.award, row.day) for row in found.awards] == [("Certificate", "")]
    assert [(row.status, row.deadline, row.as_of) for row in found.tasks] == [
        ("done", "30 June 2025", "1 July 2025"),
        ("open", "31 December 2025", "31 March 2025"),
        ("done_late", "30 June 2025", "1 July 2025"),
    ]
    assert unit_follow_up(context, index, release, "c", page_address(release, "c")) is None


def test_a_task_leads_to_the_component_that_it_is_to_raise() -> None:
    context, release = made()
    found = unit_follow_up(context, context.library.indices[0], release, "b", page_address(release, "b"))
    assert found
    assert [(row.component.text, row.component.href) if row.component else None for row in found.tasks] == [
        ("Part P", "p.html"),
        None,
        None,
    ]


def test_the_total_as_a_component_has_no_page_of_its_own() -> None:
    context, release = made(**{"x/2024/plan.csv": with_papers(plan=task("a", component="total"))["x/2024/plan.csv"]})
    found = unit_follow_up(context, context.library.indices[0], release, "a", page_address(release, "a"))
    assert found
    assert found.tasks[0].component
    assert (found.tasks[0].component.text, found.tasks[0].component.href) == ("Total", "")


def test_names_are_links_but_not_to_the_page_that_they_stand_on() -> None:
    context, release = made()
    index = context.library.indices[0]
    of_all = release_follow_up(context, index, release)
    assert of_all
    assert [(row.unit.text, row.unit.href) for row in of_all.awards] == [("A", "a.html"), ("B", "b.html")]
    assert len(of_all.tasks) == 4
    for address in (page_address(release, "a"), profile_address("a")):
        own = unit_follow_up(context, index, release, "a", address)
        assert own
        assert own.awards[0].unit.href == ""


def test_totals_count_each_status_once_and_late_ones_among_the_done() -> None:
    context, release = made()
    plan = plan_totals(context, release)
    assert plan
    assert (plan.tasks, plan.units) == (4, 2)
    assert (plan.done, plan.done_late, plan.open, plan.late) == (2, 1, 1, 1)
    assert plan.done + plan.open + plan.late == plan.tasks
    assert (plan.since, plan.until) == ("31 March 2025", "1 August 2025")


def test_without_a_plan_there_are_no_totals_and_nothing_follows() -> None:
    files: Files = {"x/2024/plan.csv": "", "x/2024/commendations.csv": ""}
    context = context_of({name: text for name, text in with_papers().items() if name not in files})
    release = context.library.indices[0].releases[0]
    assert plan_totals(context, release) is None
    assert release_follow_up(context, context.library.indices[0], release) is None
    assert profile_follow_ups(context, "a", profile_address("a")) == ()


def test_a_profile_tells_what_followed_from_each_release_the_newest_first() -> None:
    earlier = {f"x/2023/{name}": text for name, text in (("release.yml", release_yml()),)}
    earlier["x/2023/scores.csv"] = lines(
        "unit,block,total,p", "a,provinces,50,5", "b,provinces,61,6", "c,provinces,70,7"
    )
    earlier["x/2023/commendations.csv"] = with_papers(commendations=AWARDS)["x/2024/commendations.csv"]
    context, _ = made(**earlier)
    found = profile_follow_ups(context, "a", profile_address("a"))
    assert [(one.release.text, one.release.href, len(one.follow_up.tasks)) for one in found] == [
        ("2024", "../x/2024/a.html", 1),
        ("2023", "../x/2023/a.html", 0),
    ]
