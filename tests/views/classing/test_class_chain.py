from congbo.views.classing.class_chain import ClassChain, difference_reason, view_class_chain
from tests.builders import Files, lines, release_yml
from tests.views.classed import BANDS, files, scheme, seen, table

CONFIRM = release_yml(confirm="[{code: class_against_rule, unit: b, reason: {vi: Vì mưa, en: Because of rain}}]")
OVERRIDES = {"x/2024/overrides.csv": lines("unit,class,ground_vi,ground_en,document", "c,weak,Vì,As,QĐ 1")}


def chain(given: Files, row: int, language: str = "en", period: str = "2024") -> ClassChain:
    context, index, release, judged = seen(given, language, period)
    found = view_class_chain(context, index, release, judged, row)
    assert found
    return found


def parts(found: ClassChain) -> list[tuple[str, str]]:
    """What each step is, and the class after it."""
    names = ("bound", "floor", "coverage", "cap", "points", "exception")
    return [(next(name for name in names if getattr(step, name)), step.after) for step in found.steps]


def test_a_class_by_rule_is_told_with_its_bounds_and_as_ours() -> None:
    found = chain(files(), 1)
    assert (found.class_name, parts(found)) == ("Fair", [("bound", "Fair")])
    assert (found.last.is_published, found.last.is_only, found.last.differs) == (False, False, False)
    assert found.scheme_href == "classes.html#scheme-provinces"


def test_without_a_scheme_there_is_no_chain() -> None:
    context, index, release, judged = seen(files(scheme(when="from: '2030'")))
    assert view_class_chain(context, index, release, judged, 0) is None


def test_who_was_not_assessed_is_told_why_there_is_no_class() -> None:
    found = chain(files(), 4)
    assert (found.class_name, found.lack, found.steps, found.up, found.down) == ("", "no_figure", (), None, None)


def test_only_steps_that_have_to_do_with_the_unit_are_told() -> None:
    rules = (
        BANDS, "{kind: coverage, least: 100}", "{kind: floor, on: total, under: 55, best: weak}",
        "{kind: cap, class: good, share: 20}",
    )  # fmt: skip
    given = files(scheme(*rules))
    assert parts(chain(given, 0)) == [("bound", "Fair"), ("floor", "Weak")]
    assert parts(chain(given, 2)) == [("bound", "Good"), ("floor", "Good"), ("cap", "Fair")]
    assert parts(chain(given, 4)) == [("coverage", "")]


def test_the_class_of_the_source_stands_at_last() -> None:
    given = files(scores=table(classes=("fair", "good", "good", "fair", "[n]")), release=CONFIRM)
    same, other, none = (chain(given, row) for row in (0, 1, 4))
    assert (same.last.differs, same.last.given, same.last.reason) == (False, "Fair", "")
    assert (other.last.differs, other.last.given, other.last.reason) == (True, "Good", "Because of rain")
    assert (none.lack, none.missing, none.steps) == ("not_published", 5, ())


def test_a_class_that_is_kept_back_is_not_worked_out() -> None:
    found = chain(files(scores=table(classes=("[c]", "fair", "good", "fair", "[n]"))), 0)
    assert (found.class_name, found.missing, found.steps, found.up, found.down) == ("", 3, (), None, None)


def test_an_exception_is_told_with_ground_and_document() -> None:
    found = chain(files() | OVERRIDES, 2, "vi")
    assert parts(found) == [("bound", "Tốt"), ("exception", "Yếu")]
    assert found.steps[1].exception
    assert (found.steps[1].exception.ground, found.steps[1].exception.document) == ("Vì", "QĐ 1")


def test_classes_that_nobody_computes_are_the_sources_own() -> None:
    given = files(scheme("{kind: published}"), scores=table(classes=("fair", "good", "good", "fair", "[n]")))
    found = chain(given, 1)
    assert (found.steps, found.last.is_only, found.last.basis, found.last.given) == ((), True, "Book", "Good")


def test_a_new_scheme_is_set_beside_the_one_before() -> None:
    schemes = (scheme(when="to: '2023'", identity="old"), scheme(BANDS.replace("65", "75"), when="from: '2024'"))
    before = {"x/2023/release.yml": release_yml(), "x/2023/scores.csv": table()}
    found = chain(files(*schemes) | before, 2)
    assert found.former
    assert (found.class_name, found.former.class_name, found.former.scheme) == ("Fair", "Good", "Scheme old")
    assert found.former.bounds
    assert found.former.bounds.lower == "65"
    assert chain(files(*schemes) | before, 2, period="2023").former is None
    assert chain(files(*schemes) | before, 4).former is None


def test_a_reason_is_the_one_for_the_unit_or_for_all() -> None:
    _, _, release, _ = seen(files(release=CONFIRM))
    assert [difference_reason(release, unit, "vi") for unit in ("b", "c")] == ["Vì mưa", ""]
    _, _, release, _ = seen(files(release=CONFIRM.replace("unit: b, ", "")))
    assert difference_reason(release, "c", "en") == "Because of rain"
