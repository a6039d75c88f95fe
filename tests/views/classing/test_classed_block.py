from congbo.views.classing.classed_block import ClassedBlock, view_classed_block
from tests.builders import Files, lines, release_yml
from tests.views.classed import files, scheme, seen, table

OVERRIDES = {"x/2024/overrides.csv": lines("unit,class,ground_vi,ground_en,document", "c,weak,Vì,As,QĐ 1")}
CONFIRM = release_yml(confirm="[{code: class_against_rule, unit: b, reason: {vi: Vì mưa, en: Because of rain}}]")


def before(scores: str = "") -> Files:
    return {"x/2023/release.yml": release_yml(), "x/2023/scores.csv": scores or table(("60", "66", "70", "60", "[n]"))}


def block(given: Files, language: str = "en") -> ClassedBlock:
    found = view_classed_block(*seen(given, language))
    assert found
    return found


def counts(found: ClassedBlock) -> list[tuple[int, tuple[str, int] | None]]:
    return [(row.count, row.change and (row.change.direction, row.change.number)) for row in found.rows]


def test_units_are_counted_and_named_by_class() -> None:
    found = block(files())
    assert [(row.name, row.count, [one.text for one in row.units]) for row in found.rows] == [
        ("Good", 1, ["C"]), ("Fair", 3, ["D", "B", "A"]), ("Weak", 0, []),
    ]  # fmt: skip
    assert [one.text for one in found.without] == ["E"]
    assert (found.has_changes, found.before, found.moves, found.is_published) == (False, "", None, False)
    assert found.rows[0].units[0].href == "c.html"


def test_counts_are_compared_under_one_scheme_for_the_same_units() -> None:
    found = block(files() | before())
    assert counts(found) == [(1, ("down", 1)), (3, ("up", 1)), (0, ("same", 0))]
    assert (found.before, found.is_new_scheme) == ("2023", False)


def test_counts_are_not_compared_where_others_had_a_class() -> None:
    found = block(files() | before(table(("60", "66", "70", "60", "50"))))
    assert (counts(found)[0], found.has_changes, found.is_new_scheme) == ((1, None), False, False)


def test_counts_are_not_compared_between_schemes() -> None:
    schemes = (scheme(when="to: '2023'", identity="old"), scheme(when="from: '2024'"))
    found = block(files(*schemes) | before())
    assert (found.has_changes, found.is_new_scheme, found.moves) == (False, True, None)


def test_those_who_moved_are_all_named() -> None:
    found = block(files() | before())
    assert found.moves
    assert [(one.unit.text, one.before, one.now) for one in found.moves.fallers] == [("B", "Good", "Fair")]


def test_a_block_without_a_scheme_has_no_part() -> None:
    assert view_classed_block(*seen(files(scheme(when="from: '2030'")))) is None


def test_where_the_rule_was_left_is_told_with_the_reason() -> None:
    given = files(scores=table(classes=("fair", "good", "weak", "fair", "[n]")), release=CONFIRM) | OVERRIDES
    found = block(given, "vi")
    assert [(one.unit.text, one.by_rule, one.given, one.ground, one.document) for one in found.deviations] == [
        ("C", "Tốt", "Yếu", "Vì", "QĐ 1"), ("B", "Khá", "Tốt", "Vì mưa", ""),
    ]  # fmt: skip
    assert found.is_published


def test_classes_that_nobody_computes_leave_no_rule() -> None:
    found = block(files(scheme("{kind: published}"), scores=table(classes=("fair", "good", "weak", "fair", "[n]"))))
    assert (found.deviations, found.is_published) == ((), True)
