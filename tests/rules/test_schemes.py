from congbo.model.indices import Scheme
from congbo.rules.schemes import classify, published_classes
from tests.builders import column

WORDS = {"vi": "a", "en": "b"}


def scheme(**rule: object) -> Scheme:
    classes = [{"id": name, "vi": name.upper(), "en": name.title()} for name in ("good", "fair", "weak")]
    return Scheme.model_validate({"id": "s", "name": WORDS, "basis": WORDS, "classes": classes, "rules": [rule]})


def ids(classes: object) -> list[str | None]:
    assert isinstance(classes, tuple)
    return [one.id if one else None for one in classes]


def test_bands_are_bounds_in_stored_precision() -> None:
    rule = scheme(kind="bands", bounds={"good": "80", "fair": "50.5"})
    scores = {"total": column("80", "79.99", "50.50", "50.49", "[x]")}
    assert ids(classify(rule, scores, 5, 2)) == ["good", "fair", "fair", "weak", None]


def test_quantiles_are_cuts_of_the_block() -> None:
    rule = scheme(kind="quantiles", shares=["33", "67"])
    assert ids(classify(rule, {"total": column("1", "2", "3")}, 3, 2)) == ["weak", "fair", "good"]


def test_without_the_column_nobody_has_a_class() -> None:
    assert ids(classify(scheme(kind="bands", on="one", bounds={}), {}, 2, 2)) == [None, None]


def test_published_classes_go_by_id_or_name_in_either_language() -> None:
    assert ids(published_classes(scheme(kind="published"), ("good", "FAIR", "Weak", "[n]"), 4)) == [
        "good", "fair", "weak", None,
    ]  # fmt: skip
    assert ids(published_classes(scheme(kind="published"), None, 2)) == [None, None]
