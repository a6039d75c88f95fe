from congbo.views.classes import ClassesPage, is_classified, view_classes
from tests.builders import Files, index_yml, lines, release_yml
from tests.views.classed import BANDS, files, scheme, seen

TWO = "[{id: provinces, name: {vi: A, en: A}, noun: {vi: a, en: a}}, {id: towns, name: {vi: B, en: B}, noun: {vi: b, en: b}}]"
BOTH = lines("unit,block,total", "a,provinces,50", "b,provinces,60", "c,towns,70")


def page(given: Files) -> ClassesPage:
    context, index, release, _ = seen(given)
    return view_classes(context, index, release)


def test_the_page_lies_beside_the_release() -> None:
    found = page(files())
    assert (found.address, found.release.href, found.history.href) == (
        "x/2024/classes.html", "index.html", "../index.html#schemes",
    )  # fmt: skip
    assert found.title == "Classes – TEST 2024"
    assert found.crumbs[-1].text == "Classes"


def test_only_what_has_a_rule_is_classified() -> None:
    for given, expected in (
        (files(), True), (files(scheme(when="from: '2030'")), False),
        (files(scheme(BANDS.replace("bands,", "bands, blocks: [others],"))), False),
        (files(scheme("{kind: published}")), False),
    ):  # fmt: skip
        context, index, release, _ = seen(given)
        assert is_classified(context, index, release) is expected


def test_the_page_of_a_withdrawn_release_stays_under_a_notice_without_classes() -> None:
    withdrawn = release_yml(status="withdrawn", withdrawn="{on: 2026-02-03, reason: {vi: Sai, en: Wrong}}")
    for given, expected in (
        (files(release=withdrawn), True),
        (files(scheme("{kind: published}"), release=withdrawn), False),
    ):
        context, index, release, _ = seen(given)
        assert is_classified(context, index, release) is expected
    found = page(files(release=withdrawn))
    assert (found.blocks, found.schemes, found.notice and found.notice.reason) == ((), (), "Wrong")


def test_one_scheme_is_told_once_for_all_blocks() -> None:
    found = page(files(index=index_yml(blocks=TWO), scores=BOTH))
    assert [block.id for block in found.blocks] == ["provinces", "towns"]
    assert [(one.anchors, one.blocks) for one in found.schemes] == [(("provinces", "towns"), ())]


def test_blocks_of_other_rules_have_schemes_of_their_own() -> None:
    first, second = (BANDS.replace("bands,", f"bands, compare: {how}, blocks: [{name}],")
                     for name, how in (("provinces", "stored"), ("towns", "displayed")))  # fmt: skip
    found = page(files(scheme(first, second), index=index_yml(blocks=TWO), scores=BOTH))
    assert [(one.anchors, one.blocks) for one in found.schemes] == [(("provinces",), ("A",)), (("towns",), ("B",))]


def test_a_block_without_classes_is_left_out() -> None:
    found = page(files(scheme(more=", blocks: [towns]"), index=index_yml(blocks=TWO), scores=BOTH))
    assert [block.id for block in found.blocks] == ["towns"]
