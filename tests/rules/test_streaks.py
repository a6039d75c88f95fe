from congbo.rules.streaks import Streak, streak


def test_a_run_ends_where_it_did_not_hold() -> None:
    assert streak([True, True, False, True]) == Streak(2, is_open=False)


def test_a_run_that_reaches_the_first_release_may_be_longer() -> None:
    assert streak([True, True]) == Streak(2, is_open=True)


def test_what_does_not_hold_now_is_no_run() -> None:
    assert streak([False, True]) == Streak(0, is_open=False)
    assert streak([]) == Streak(0, is_open=True)
