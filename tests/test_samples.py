from congbo.explanations import explanations
from congbo.samples import OF_THE_DISK, samples
from tests.builders import TESTS


def test_there_is_a_sample_of_each_code_that_can_be_said_in_full() -> None:
    found = samples(TESTS)
    assert list(found) == list(explanations())
    assert [code for code, one in found.items() if one.code != code] == []
    for one in found.values():
        assert one.say("vi")
        assert one.say("en")


def test_what_a_repository_can_hold_is_sampled_from_it() -> None:
    assert [code for code in OF_THE_DISK if (TESTS / "sites_invalid" / code).exists()] == []
