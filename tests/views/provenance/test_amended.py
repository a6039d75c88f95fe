import pytest

from congbo.views.parts import Link
from congbo.views.provenance.amended import AmendedText, amended_texts
from tests.builders import (
    AMENDMENTS_HEAD,
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    methods,
    released,
    small_results,
)

ONE = "x/framework-1.csv,one.max_score,12,10,correction,Gõ nhầm,Mistyped,2025-05-05,5/TB"
STATUS = "x/2024/release.yml,status,provisional,final,update,Đã duyệt,Approved,2025-06-01,"
NAME = "units.csv,a@2008-08-01.name_en,Á,A,correction,Bỏ dấu,No marks in English,2025-05-05,"
OTHERS = (
    "x/2023/release.yml,status,provisional,final,update,a,a,2025-06-01,",
    "x/framework-2.csv,one.max_score,12,10,correction,a,a,2025-05-05,",
    "y/index.yml,short.vi,a,b,correction,a,a,2025-05-05,",
    "units.csv,z.name_en,a,b,correction,a,a,2025-05-05,",
)
FILES: Files = small_results(index=index_yml(frameworks=methods("1", "2")), framework=framework_csv("one", "two")) | {
    "x/framework-2.csv": framework_csv("one"),
    "amendments.csv": lines(AMENDMENTS_HEAD, ONE, *OTHERS, STATUS, NAME),
}


def seen(**page: str) -> list[tuple[str, str]]:
    """What a page of the release tells: sort, and of what."""
    context = context_of(released(FILES))
    index = context.library.indices[0]
    return [(one.sort, one.of) for one in amended_texts(context, index, index.releases[0], **page)]


def test_a_release_tells_what_was_amended_of_it_and_of_what_it_uses_newest_first() -> None:
    assert seen() == [("status", ""), ("name", "A"), ("maximum", "Part ONE")]


@pytest.mark.parametrize(("page", "sorts"), [
    ({"unit": "a"}, ["status", "name", "maximum"]),
    ({"unit": "b"}, ["status", "maximum"]),
    ({"component": "one"}, ["status", "maximum"]),
    ({"component": "two"}, ["status"]),
])  # fmt: skip
def test_a_page_of_one_unit_or_component_leaves_out_what_is_of_others(page: dict[str, str], sorts: list[str]) -> None:
    assert [sort for sort, _ in seen(**page)] == sorts


def test_old_and_new_stand_with_day_reason_and_document() -> None:
    context = context_of(released(FILES))
    index = context.library.indices[0]
    _, name, maximum = amended_texts(context, index, index.releases[0])
    assert maximum == AmendedText(
        1, "5 May 2025", "maximum", "Part ONE", "", "12", "10", "correction", "Mistyped", Link("5/TB", "")
    )
    assert (name.language, name.number) == ("en", 7)
