from congbo.views.remembering import forget, remembered


def test_a_function_works_once_until_all_is_forgotten() -> None:
    asked: list[int] = []

    @remembered(8)
    def twice(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert (twice(1), twice(1), asked) == (2, 2, [1])
    forget()
    assert (twice(1), asked) == (2, [1, 1])


def test_no_more_is_remembered_than_is_allowed() -> None:
    asked: list[int] = []

    @remembered(1)
    def same(number: int) -> int:
        asked.append(number)
        return number

    assert [same(number) for number in (1, 2, 1)] == [1, 2, 1]
    assert asked == [1, 2, 1]
