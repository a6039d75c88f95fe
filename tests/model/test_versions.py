from congbo.model.versions import PublishedRow, proofs_of

FIRST, OTHER, SECOND = PublishedRow(1, "a", "1a"), PublishedRow(1, "b", "1b"), PublishedRow(2, "a", "2a")


def test_a_row_stays_proved_until_a_later_version_changes_it() -> None:
    assert proofs_of([FIRST, OTHER, SECOND], 1) == {"a": FIRST, "b": OTHER}
    assert proofs_of([FIRST, OTHER, SECOND], 2) == {"a": SECOND, "b": OTHER}
    assert proofs_of([SECOND, OTHER, FIRST], 3) == {"a": SECOND, "b": OTHER}
