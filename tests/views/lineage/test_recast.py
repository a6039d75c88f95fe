from congbo.model.periods import Span
from congbo.views.lineage.recast import Recast, view_recast
from congbo.views.profile import view_profile
from tests.builders import (
    LINEAGE_HEAD,
    UNIT_HEAD,
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    release_yml,
    small_results,
)

RULE = "{rule: mean, components: [one], basis: {vi: Quy tắc, en: Rule, url: 'https://example.org/rule'}}"
UNITS = lines(
    UNIT_HEAD,
    "a,province,,An,An,,,,2023-12-31,",
    "b,province,,Bình,Binh,,,,2023-12-31,",
    "c,province,,Cường,Cuong,,,2024-01-01,,",
)
LINEAGE = lines(LINEAGE_HEAD, "2024-01-01,merge,a,c,Act,", "2024-01-01,merge,b,c,Act,")


def files(first: str = "5,5", second: str = "6,6", rule: str = RULE) -> Files:
    """Releases of 2022 and 2023 with a and b; 2024 with c. Cells are those of b."""
    known = small_results(
        units=UNITS, lineage=LINEAGE, index=index_yml(**({"backcast": rule} if rule else {})),
        framework=framework_csv("one"), scores=lines("unit,block,total,one", "c,provinces,9,9"),
    )  # fmt: skip
    for year, own, cells in ((2022, "4,4", first), (2023, "4.01,4.01", second)):
        known[f"x/{year}/release.yml"] = release_yml()
        known[f"x/{year}/scores.csv"] = lines("unit,block,total,one", f"a,provinces,{own}", f"b,provinces,{cells}")
    return known


def recast(known: Files, unit: str = "c") -> Recast | None:
    context = context_of(known)
    return view_recast(context, context.library.indices[0], unit, Span.year, f"units/{unit}.html")


def test_each_earlier_release_gives_the_mean_of_the_predecessors() -> None:
    found = recast(files())
    assert found is not None
    assert [(row.period.text, row.total) for row in found.rows] == [("2023", "5.01"), ("2022", "4.50")]
    assert (found.predecessors, found.basis.text, found.basis.href) == ("An, Binh", "Rule", "https://example.org/rule")
    assert found.trend is not None
    assert not found.trend.has_ranks


def test_where_a_predecessor_lacks_a_figure_there_is_no_mean_and_it_is_named() -> None:
    found = recast(files(first="[x],[x]"))
    assert found is not None
    assert [(row.total, [(one.text, one.href) for one in row.lacking]) for row in found.rows] == [
        ("5.01", []),
        ("", [("Binh", "../x/2022/b.html")]),
    ]
    assert found.trend is None


def test_without_a_rule_of_the_publisher_nothing_is_recalculated() -> None:
    assert recast(files(rule="")) is None


def test_a_unit_that_existed_has_nothing_recalculated() -> None:
    assert recast(files(), "a") is None


def test_recalculated_figures_enter_no_series() -> None:
    context = context_of(files())
    page = view_profile(context, context.library.register.units["c"])
    assert [row.period.text for row in page.series[0].history.rows] == ["2024"]
    assert page.series[0].history.trend is None
    assert len(page.recasts) == 1
