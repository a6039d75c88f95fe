from congbo.model.follow_up import TaskStatus


def test_a_task_is_done_or_not_in_time_or_not() -> None:
    assert list(TaskStatus) == ["done", "done_late", "open", "late"]
