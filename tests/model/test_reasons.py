from tests.builders import column
from tests.classing import BANDS, chain, field, scheme


def test_a_chain_names_the_class_of_each_row() -> None:
    found = chain(scheme(BANDS), field(total=column("95", "[n]", "10")))
    assert [one and one.id for one in found.classes()] == ["top", None, "weak"]
