from congbo.checks.contract import KNOWN_FILES, KNOWN_NAMES, MODELS, family, required_columns


def test_tables_are_told_by_their_names() -> None:
    assert family("x/2024/scores-communes.csv") == "scores"
    assert family("x/framework-2013.csv") == "framework"
    assert required_columns("x/2024/scores.csv") == ("unit", "block")
    assert required_columns("x/2024/plan.csv")[:2] == ("unit", "component")
    assert required_columns("x/2024/overrides.csv") == ("unit", "class", "ground_vi", "ground_en", "document")
    assert required_columns("x/other.csv") == ()


def test_every_file_that_has_a_model_is_a_file_of_the_contract() -> None:
    for name in MODELS:
        assert KNOWN_FILES.fullmatch(f"x/2024/{name}") or KNOWN_FILES.fullmatch(f"x/{name}")
        assert name in KNOWN_NAMES
