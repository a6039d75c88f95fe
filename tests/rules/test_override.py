from tests.builders import column
from tests.classing import BANDS, chain, classes, field, scheme

CAP = {"kind": "cap", "class": "top", "share": "50"}
BLOCK = field(total=column("95", "75", "92"))


def test_an_exception_lifts_or_lowers_a_class() -> None:
    assert classes(scheme(BANDS), BLOCK, overrides={0: "weak", 1: "top"}) == ["weak", "top", "top"]


def test_an_exception_goes_by_id_or_name() -> None:
    assert classes(scheme(BANDS), BLOCK, overrides={0: "WEAK", 1: "Fair"}) == ["weak", "fair", "top"]


def test_exceptions_come_after_all_rules_and_take_no_place_of_others() -> None:
    assert classes(scheme(BANDS, CAP), BLOCK) == ["top", "good", "good"]
    assert classes(scheme(BANDS, CAP), BLOCK, overrides={2: "top"}) == ["top", "good", "top"]


def test_the_class_before_the_exception_stays_in_the_chain() -> None:
    found = chain(scheme(BANDS), BLOCK, overrides={0: "weak"})
    assert [reason.after.tolist() for reason in found.reasons] == [[0, 1, 0], [3, 1, 0]]
