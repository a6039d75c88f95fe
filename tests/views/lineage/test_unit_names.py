import pytest

from congbo.views.lineage.unit_names import days, name_apart
from tests.builders import UNIT_HEAD, context_of, lines, small_results

UNITS = lines(
    UNIT_HEAD,
    "a,province,,An,An,,,,2024-12-31,",
    "a-2025,province,,An,An,,,2025-01-01,,",
    "b,province,,Bình,Binh,,,2020-01-01,2024-12-31,",
    "c,department,,Sở Y tế,Health,a,,,,",
    "d,department,,Sở Y tế,Health,b,,,,",
    "e,department,,Sở Y tế,Health,a-2025,,2025-01-01,,",
)
CONTEXT = context_of(small_results(units=UNITS, scores=lines("unit,block,total", "a,provinces,1")))


@pytest.mark.parametrize(
    ("unit", "name"),
    [
        ("a", "An (until 31 December 2024)"),
        ("a-2025", "An (since 1 January 2025)"),
        ("b", "Binh"),
        ("c", "Health (An)"),
        ("d", "Health (Binh)"),
        ("e", "Health (An, since 1 January 2025)"),
    ],
)
def test_a_name_is_told_apart_from_others_like_it(unit: str, name: str) -> None:
    assert name_apart(CONTEXT, unit) == name


def test_the_days_of_a_unit_name_the_ends_that_are_known() -> None:
    assert days(CONTEXT, "b") == "1 January 2020 to 31 December 2024"
    assert days(CONTEXT, "c") == ""
