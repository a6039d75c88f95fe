from congbo.making import page_kinds
from congbo.rules.scopes import Scope
from tests.builders import context_of, framework_csv, index_yml, lines, small_results


def test_a_component_of_two_blocks_has_one_page() -> None:
    blocks = (
        "[{id: one, name: {vi: A, en: A}, noun: {vi: a, en: a}}, {id: two, name: {vi: B, en: B}, noun: {vi: b, en: b}}]"
    )
    scores = lines("unit,block,total,one", "a,one,5,5", "b,two,6,6")
    files = small_results(index=index_yml(blocks=blocks), framework=framework_csv("one"), scores=scores)
    made = page_kinds.of_release(context_of(files), Scope("x", "x/2024"))
    assert [page.address for template, page in made if template == "component.html"] == ["x/2024/one.html"]


def test_profiles_are_those_of_the_units_asked_for() -> None:
    context = context_of(small_results())
    some = list(context.library.register.units.values())[:1]
    assert [(template, page.address) for template, page in page_kinds.profiles(context, some)] == [
        ("profile.html", f"units/{some[0].id}.html")
    ]
