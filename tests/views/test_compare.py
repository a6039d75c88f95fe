from congbo.views.compare import ComparePage, view_compare
from tests.builders import Files, context_of, index_yml, lines, release_yml, small_results, two_releases

SCORES = lines("unit,block,total", "a,provinces,1")


def page(files: Files) -> ComparePage:
    return view_compare(context_of(files))


def test_releases_to_choose_from_stand_from_the_newest() -> None:
    (index,) = page(two_releases(SCORES, SCORES)).indices
    assert [(one.id, one.name) for one in index.releases] == [("x/2024", "2024"), ("x/2023", "2023")]
    assert (index.latest.text, index.latest.href) == ("2024", "x/2024/index.html")


def test_what_is_not_in_force_cannot_be_chosen() -> None:
    files = two_releases(SCORES, SCORES, release=release_yml(status="withdrawn"))
    assert [one.id for one in page(files).indices[0].releases] == ["x/2023"]
    assert page(small_results(release=release_yml(status="forecast"))).indices == ()


def test_invented_indices_stand_last() -> None:
    files = small_results(index=index_yml(illustrative="true"))
    files |= {name.replace("x/", "y/", 1): text for name, text in small_results().items() if name.startswith("x/")}
    assert [one.is_illustrative for one in page(files).indices] == [False, True]


def test_groups_are_there_to_choose_from_before_any_figures_are() -> None:
    two = "[{id: a, name: {vi: Một, en: One}, noun: {vi: m, en: o}}, {id: b, name: {vi: Hai, en: Two}, noun: {vi: h, en: t}}]"
    files = small_results(index=index_yml(blocks=two), scores=lines("unit,block,total", "a,a,1", "b,b,2"))
    assert [(group.id, group.name) for group in page(files).groups] == [("a", "One"), ("b", "Two")]
    assert page(small_results()).groups == ()
    assert page(small_results(release=release_yml(status="forecast"))).groups == ()
