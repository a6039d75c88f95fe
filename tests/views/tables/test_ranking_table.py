from congbo.views.tables.changes import earlier_result
from congbo.views.tables.ranking_table import RankingTable, ranking_table
from tests.builders import Files, context_of, index_yml, lines, small_results

SCHEME = lines(
    "schemes:",
    "  - id: s",
    "    from: '2000'",
    "    name: {vi: Loại, en: Class}",
    "    basis: {vi: K, en: B}",
    "    classes: [{id: good, vi: Tốt, en: Good}, {id: weak, vi: Yếu, en: Weak}]",
    "    rules: [{kind: bands, bounds: {good: 65}}]",
)


def table(files: Files, language: str = "en") -> RankingTable:
    context = context_of(files, language)
    index = context.library.indices[0]
    release, judged = index.releases[-1], context.judged["x/2024"]["provinces"]
    return ranking_table(context, index, release, judged, earlier_result(context, index, release, judged))


def test_rows_stand_by_rank_by_total_or_by_name() -> None:
    unranked = index_yml(ranking="{publish: none}")
    withheld = lines("unit,block,total", *(f"{unit},provinces,[c]" for unit in "abc"))
    orders = [table(small_results(**one)).order for one in ({}, {"index": unranked}, {"scores": withheld})]
    assert orders == ["rank", "total", "unit"]


def test_classes_to_choose_from_stand_from_best_to_worst_in_the_language_of_the_page() -> None:
    files = small_results(classification=SCHEME)
    assert [(one.id, one.name) for one in table(files).classes] == [("good", "Good"), ("weak", "Weak")]
    assert [one.name for one in table(files, "vi").classes] == ["Tốt", "Yếu"]
    assert table(small_results()).classes == ()


def test_where_less_is_better_the_least_comes_first() -> None:
    files = small_results()
    files["x/framework-1.csv"] = files["x/framework-1.csv"].replace(",100,,,", ",100,,lower,")
    assert (table(small_results()).best_first, table(files).best_first) == ("descending", "ascending")
