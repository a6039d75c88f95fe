from congbo.views.sentences.key_findings import view_key_findings
from tests.builders import Files, framework_csv, index_yml, last_block, lines, methods, release_yml, two_releases

HEAD = "unit,block,total"
TWO = lines(HEAD, "a,provinces,4", "b,provinces,2")


def ranked_before(files: Files) -> int:
    return view_key_findings(*last_block(files)).ranked_before


def test_ends_name_a_unit_each() -> None:
    ends = view_key_findings(*last_block(two_releases(TWO, TWO))).ends
    assert ends is not None
    assert (ends.lowest, ends.highest) == ("B 2.00", "A 4.00")


def test_another_field_is_told_where_the_method_is_the_same() -> None:
    three = lines(HEAD, "a,provinces,4", "b,provinces,2", "c,provinces,3")
    files = two_releases(three, TWO)
    assert ranked_before(files) == 3
    assert ranked_before(two_releases(TWO, TWO)) == 0
    files |= {"x/index.yml": index_yml(frameworks=methods("1", "2")), "x/framework-2.csv": framework_csv()}
    files["x/2024/release.yml"] = release_yml(framework="'2'")
    assert ranked_before(files) == 0


def test_lower_is_better_turns_the_ends_round() -> None:
    found = view_key_findings(*last_block(two_releases(TWO, TWO, index=index_yml(direction="lower"))))
    assert not found.higher_is_better
    assert found.ends is not None
    assert found.ends.lowest == "B 2.00"
