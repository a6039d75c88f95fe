from congbo.checks.nearest import did_you_mean


def test_the_nearest_known_word_is_asked_for() -> None:
    found = did_you_mean("ha-noj", ["hue", "ha-noi", "ha-nam"])
    assert (found.name, found.facts) == ("did_you_mean", {"near": "ha-noi"})


def test_marks_and_case_do_not_matter() -> None:
    assert did_you_mean("KHA", ["Tốt", "Khá"]).facts == {"near": "Khá"}


def test_where_nothing_is_near_nothing_is_asked() -> None:
    assert did_you_mean("paris", ["hue", "ha-noi"]).name == "nothing_near"
    assert did_you_mean("paris", []).name == "nothing_near"


def test_a_word_is_never_its_own_suggestion() -> None:
    assert did_you_mean("en", ["en", "hà"]).name == "nothing_near"
