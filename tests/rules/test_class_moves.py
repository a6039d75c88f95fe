from congbo.rules.class_moves import ClassMoves, class_moves


def test_towards_the_best_class_is_up() -> None:
    assert class_moves([0, 1, 2, 1], [1, 0, 2, 2]) == ClassMoves(risen=(0, 3), fallen=(1,), compared=4)


def test_without_a_class_on_either_side_nothing_moved() -> None:
    assert class_moves([0, None, None], [None, 0, None]) == ClassMoves((), (), 0)
