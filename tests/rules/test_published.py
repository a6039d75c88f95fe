from congbo.model.reasons import Lack
from congbo.rules.published import published_classes
from tests.builders import column
from tests.classing import chain, classes, field, scheme

FOUND = scheme({"kind": "published"})
BLOCK = field(total=column("1", "2", "3", "4"))


def test_published_classes_go_by_id_or_name_in_either_language() -> None:
    assert published_classes(FOUND, ("top", "GOOD", "Fair", "[n]")).tolist() == [0, 1, 2, -1]


def test_the_source_says_the_class() -> None:
    assert classes(FOUND, BLOCK, texts=("weak", "top", "top", "[x]")) == ["weak", "top", "top", None]


def test_without_a_column_no_class_is_published() -> None:
    assert classes(FOUND, BLOCK) == [None] * 4
    assert chain(FOUND, BLOCK).lacks.tolist() == [Lack.not_published] * 4
