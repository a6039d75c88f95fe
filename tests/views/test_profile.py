from congbo.views.profile import Profile, view_profile
from tests.builders import LINEAGE_HEAD, UNIT_HEAD, Files, context_of, index_yml, lines, release_yml, small_results

SCORES = lines("unit,block,total", "a,provinces,1")


def profile(files: Files, unit: str = "a", language: str = "en") -> Profile:
    context = context_of(files, language)
    return view_profile(context, context.library.register.units[unit])


def test_a_profile_tells_kind_parent_region_and_all_names() -> None:
    units = lines(
        UNIT_HEAD,
        "top,province,,Top,Top,,,,,",
        "a,commune,001,Cũ,Old,top,north,,2024-06-30,",
        "a,commune,002,Mới,New,top,north,2024-07-01,,",
    )
    page = profile(small_results(units=units, scores=SCORES))
    assert (page.unit, page.kind, page.region, page.fate) == ("New Commune", "Commune", "North", None)
    assert page.parent is not None
    assert (page.parent.text, page.parent.href) == ("Top", "top.html")
    assert [(one.name, one.code, one.since, one.until) for one in page.names] == [
        ("Old Commune", "001", "", "30 June 2024"),
        ("New Commune", "002", "1 July 2024", ""),
    ]


def test_a_profile_tells_where_the_unit_came_from_and_went() -> None:
    units = lines(UNIT_HEAD, "a,province,,A,A,,,,2025-06-30,", "b,province,,B,B,,,2025-07-01,,")
    files = small_results(units=units, lineage=lines(LINEAGE_HEAD, "2025-07-01,merge,a,b,Act,"), scores=SCORES)
    old, successor = profile(files), profile(files, "b")
    assert old.fate is not None
    assert (old.fate.ended, [one.text for one in old.fate.heirs]) == ("30 June 2025", ["B"])
    assert successor.fate is None
    assert successor.family is not None
    assert [(one.side, one.unit.text) for one in successor.family.relatives] == [("before", "A"), ("self", "B")]


def test_a_new_name_has_its_legal_act_and_makes_no_relative() -> None:
    units = lines(UNIT_HEAD, "a,province,,A,A,,,,2024-12-31,", "a,city,,A,A,,,2025-01-01,,")
    files = small_results(units=units, lineage=lines(LINEAGE_HEAD, "2025-01-01,rename,a,a,Act,"), scores=SCORES)
    page = profile(files)
    assert page.family is None
    assert [(one.since, one.legal_act) for one in page.names] == [("", ""), ("1 January 2025", "Act")]


def test_every_index_is_a_series_of_its_own() -> None:
    files = small_results()
    files |= {name.replace("x/", "y/"): text for name, text in files.items() if name.startswith("x/")}
    assert [one.index.href for one in profile(files).series] == ["../x/index.html", "../y/index.html"]


def test_years_and_months_are_series_apart_and_each_has_its_own_block() -> None:
    blocks = "[{id: one, name: {vi: A, en: First}, noun: {vi: a, en: a}}, {id: two, name: {vi: B, en: Second}, noun: {vi: b, en: b}}]"
    files = small_results(index=index_yml(blocks=blocks), scores=lines("unit,block,total", "a,one,1"))
    files |= {"x/2024-03/release.yml": release_yml(), "x/2024-03/scores.csv": lines("unit,block,total", "a,two,2")}
    found = [(one.latest.period.text, one.block) for one in profile(files).series]
    assert found == [("2024", "First"), ("Mar 2024", "Second")]


def test_a_unit_without_results_has_a_profile_all_the_same() -> None:
    page = profile(small_results(scores=SCORES), "b")
    assert page.series == ()
    assert not page.is_illustrative


def test_a_unit_of_invented_figures_alone_is_invented() -> None:
    assert profile(small_results(index=index_yml(illustrative="true"))).is_illustrative
    assert not profile(small_results()).is_illustrative
