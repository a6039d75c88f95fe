from congbo.views.classing.schemes import SchemeView, view_acts, view_scheme
from tests.builders import index_yml
from tests.views.classed import BANDS, files, scheme, seen


def view(*rules: str, language: str = "en", more: str = "", **changes: str) -> SchemeView | None:
    context, index, _, judged = seen(files(scheme(*rules, more=more), **changes), language)
    found = index.classification.schemes[0]
    return view_scheme(context, index, judged.result.framework, found, "provinces")


def test_each_class_has_its_bounds() -> None:
    found = view(BANDS)
    assert found
    assert [(one.name, one.lower, one.upper) for one in found.classes] == [
        ("Good", "65", ""), ("Fair", "50", "65"), ("Weak", "", "50"),
    ]  # fmt: skip
    assert (found.kind, found.measured, found.is_share, found.is_rounded) == ("bands", "Total score", False, False)
    assert (found.less_is_better, found.subject, found.rules) == (False, "unit", ())


def test_groups_have_percentiles_and_published_classes_none() -> None:
    quantiles, published = view("{kind: quantiles, shares: [25, 50]}"), view("{kind: published}")
    assert quantiles
    assert published
    assert [(one.lower, one.upper) for one in quantiles.classes] == [("50", ""), ("25", "50"), ("", "25")]
    assert [(one.lower, one.upper) for one in published.classes] == [("", "")] * 3


def test_how_figures_are_compared_is_said() -> None:
    found = view(BANDS.replace("bands,", "bands, of: share, compare: displayed,"))
    assert found
    assert (found.is_share, found.is_rounded) == (True, True)
    lower = view("{kind: bands, bounds: {good: 50, fair: 65}}", index=index_yml(direction="lower"))
    assert lower
    assert lower.less_is_better


def test_other_rules_are_listed_in_order() -> None:
    found = view("{kind: points}", BANDS, "{kind: coverage, least: 5}", "{kind: cap, class: good, share: 20}")
    assert found
    assert [bool(rule.points) for rule in found.rules] == [True, False, False]
    assert (found.rules[1].coverage, bool(found.rules[2].cap)) == ("5", True)


def test_a_block_without_a_rule_has_no_scheme() -> None:
    assert view(BANDS.replace("bands,", "bands, blocks: [others],")) is None


def test_documents_are_cited() -> None:
    context, index, _, _ = seen(files(), "vi")
    (act,) = view_acts(context, index.classification.schemes[0])
    assert (act.type, act.number.text, act.number.href) == ("Quyết định", "9/QĐ", "https://example.org/9")
    assert (act.date, act.issuer, act.title) == ("5/1/2023", "UBND", "về loại")
