from congbo.model.responses import ResponseState


def test_a_figure_is_answered_or_under_review() -> None:
    assert list(ResponseState) == ["answered", "under_review"]
