from congbo.explanations import explanations
from congbo.findings import Finding, Phrase, Place, Severity

WRONG = Finding("not_a_rank", Place("x/2024/scores.csv", 7, "rank", "D7", "a"), "0")


def test_a_place_names_file_line_column_cell_and_unit() -> None:
    said = WRONG.place.say("en")
    assert all(part in said for part in ("x/2024/scores.csv:7", '"rank"', "D7", "unit a"))
    assert Place("units.csv").say("en") == "units.csv"


def test_a_finding_is_told_in_both_languages() -> None:
    assert WRONG.say("vi") == str(WRONG) != WRONG.say("en")
    for language in ("vi", "en"):
        assert WRONG.say(language).startswith("[not_a_rank] x/2024/scores.csv:7")
        assert "«0»" in WRONG.say(language)


def test_how_much_a_finding_matters_is_told_by_its_code() -> None:
    assert WRONG.severity is Severity.error
    assert {Severity(one.severity) for one in explanations().values()} == set(Severity)


def test_facts_fill_the_sentences_and_phrases_bring_their_own() -> None:
    facts = {"first": 3, "nearest": Phrase("did_you_mean", {"near": "ha-noi"})}
    finding = Finding("unknown_unit", Place("x/2024/scores.csv"), "hanoi", facts)
    assert "ha-noi" in finding.say("vi")
    assert "ha-noi" in finding.say("en")


def test_a_sentence_with_braces_in_a_value_is_told_as_it_is() -> None:
    finding = Finding("unknown_unit", Place("a.csv"), "{x}", {"nearest": Phrase("did_you_mean", {"near": "{y}"})})
    assert "{x}" in finding.say("en")
    assert "{y}" in finding.say("en")
