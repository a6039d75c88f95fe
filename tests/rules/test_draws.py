from congbo.rules.draws import draw_integers


def splitmix64(seed: int, count: int) -> list[int]:
    """The same by Python's own integers."""
    mask, drawn = 2**64 - 1, []
    for number in range(1, count + 1):
        state = (seed + number * 0x9E3779B97F4A7C15) & mask
        state = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & mask
        state = ((state ^ (state >> 27)) * 0x94D049BB133111EB) & mask
        drawn.append(state ^ (state >> 31))
    return drawn


def test_the_first_numbers_are_those_of_the_reference() -> None:
    assert splitmix64(1234567, 2) == [6457827717110365317, 3203168211198807973]


def test_numbers_are_those_that_python_computes() -> None:
    assert draw_integers(1, 200, 750, 1250).tolist() == [750 + one % 501 for one in splitmix64(1, 200)]


def test_both_ends_are_drawn_and_nothing_beyond() -> None:
    drawn = draw_integers(7, 5000, 3, 5).tolist()
    assert set(drawn) == {3, 4, 5}
    assert max(map(drawn.count, (3, 4, 5))) < 1800
