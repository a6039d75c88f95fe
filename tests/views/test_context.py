from congbo.model.periods import parse_period
from tests.builders import UNIT_HEAD, context_of, index_yml, lines, release_yml, small_results, two_releases

SCORES = lines("unit,block,total", "a,provinces,50.255", "b,provinces,[c]")


def test_a_unit_has_its_name_of_the_period() -> None:
    units = lines(UNIT_HEAD, "a,province,,Cũ,Old,,,,2023-12-31,", "a,city,,Mới,New,,,2024-01-01,,")
    context = context_of(small_results(units=units, scores=lines("unit,block,total", "a,provinces,1")))
    assert context.unit_name("a", parse_period("2023")) == "Old"
    assert context.unit_name("a", parse_period("2024")) == context.unit_name("a") == "New"


def test_a_unit_outside_its_own_time_has_its_last_name() -> None:
    units = lines(UNIT_HEAD, "a,province,,A,A,,,2024-01-01,,")
    context = context_of(small_results(units=units, scores=lines("unit,block,total", "a,provinces,1")))
    assert context.unit_name("a", parse_period("2020")) == "A"


def test_a_kind_stands_before_a_name_in_vietnamese_and_behind_it_in_english() -> None:
    units = lines(UNIT_HEAD, "a,commune,,Tân,Tan,,,,,", "b,province,,Bắc,Bac,,,,,")
    files = small_results(units=units, scores=lines("unit,block,total", "a,provinces,1", "b,provinces,1"))
    names = {code: [context_of(files, code).unit_name(unit) for unit in "ab"] for code in ("vi", "en")}
    assert names == {"vi": ["Xã Tân", "Bắc"], "en": ["Tan Commune", "Bac"]}


def test_units_of_one_name_are_namesakes_in_that_language() -> None:
    units = lines(UNIT_HEAD, "a,province,,An,An,,,,,", "b,province,,Ấn,An,,,,,")
    files = small_results(units=units, scores=lines("unit,block,total", "a,provinces,1"))
    assert context_of(files).namesakes("a") == ["b"]
    assert context_of(files, "vi").namesakes("a") == []


def test_a_figure_is_a_number_or_a_reason() -> None:
    context = context_of(small_results(index=index_yml(precision="3"), scores=SCORES))
    index, judged = context.library.indices[0], context.judged["x/2024"]["provinces"]
    figures = [context.figure(index, judged, "total", row) for row in range(2)]
    assert [(figure.text, figure.flag) for figure in figures] == [("50.26", 0), ("", 3)]


def test_total_and_components_have_their_own_digits() -> None:
    context = context_of(small_results(index=index_yml(decimals="{total: 1, component: 0}")))
    index = context.library.indices[0]
    assert (context.score(index, "total", 1250), context.score(index, "one", 1250)) == ("12.5", "13")


def test_a_unit_appears_in_each_release_that_names_it_in_order_of_time() -> None:
    context = context_of(two_releases(SCORES.replace("50.255", "50"), lines("unit,block,total", "a,provinces,1")))
    assert [one.release.period.id for one in context.appearances("x", "a")] == ["2023", "2024"]
    assert [one.release.period.id for one in context.appearances("x", "b")] == ["2023"]
    assert context.appearances("x", "c") == []


def test_indices_stand_as_the_settings_order_them() -> None:
    files = small_results()
    for other in ("b", "a"):
        files |= {name.replace("x/", f"{other}/"): text for name, text in files.items() if name.startswith("x/")}
    assert [index.id for index in context_of(files).indices_in_order()] == ["x", "a", "b"]


def test_a_release_may_say_what_its_period_is_called() -> None:
    named = context_of(small_results(release=release_yml(period_name="{vi: kỳ một, en: round one}")))
    assert named.in_sentence(named.library.indices[0].releases[0]) == "round one"
    plain = context_of(small_results())
    assert plain.in_sentence(plain.library.indices[0].releases[0]) == "2024"
