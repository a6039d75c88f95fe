from congbo.views.classing.scheme_history import SchemeUse, view_scheme_history
from tests.builders import Files, index_yml, lines, release_yml
from tests.views.classed import BANDS, files, scheme, seen, table

TWO = "[{id: provinces, name: {vi: A, en: A}, noun: {vi: a, en: a}}, {id: towns, name: {vi: B, en: B}, noun: {vi: b, en: b}}]"
BEFORE = {"x/2023/release.yml": release_yml(), "x/2023/scores.csv": table()}
BOTH = lines("unit,block,total", "a,provinces,50", "b,provinces,60", "c,towns,70")


def history(given: Files) -> tuple[SchemeUse, ...]:
    context, index, _, _ = seen(given)
    return view_scheme_history(context, index)


def test_schemes_stand_newest_first_with_their_releases() -> None:
    schemes = (scheme(when="to: '2023'", identity="old"), scheme(when="from: '2024'", identity="new"))
    found = history(files(*schemes) | BEFORE)
    assert [(use.id, [one.text for one in use.releases]) for use in found] == [("new", ["2024"]), ("old", ["2023"])]
    assert found[0].releases[0].href == "2024/classes.html"
    assert found[0].blocks == ()


def test_a_scheme_that_no_release_uses_is_not_told() -> None:
    assert history(files(scheme(when="from: '2030'"))) == ()
    assert history(files(scheme("{kind: published}"))) == ()


def test_blocks_of_the_same_rules_share_a_scheme() -> None:
    found = history(files(index=index_yml(blocks=TWO), scores=BOTH))
    assert [(use.id, use.blocks) for use in found] == [("s", ("A", "B"))]


def test_blocks_of_other_bounds_stand_apart() -> None:
    first, second = (BANDS.replace("bands,", f"bands, blocks: [{name}],") for name in ("provinces", "towns"))
    found = history(files(scheme(first, second), index=index_yml(blocks=TWO), scores=BOTH))
    assert [(use.id, use.blocks) for use in found] == [("s", ("A",)), ("s-2", ("B",))]
