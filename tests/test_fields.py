from congbo.exports.tidy import HEAD
from congbo.fields import fields


def test_every_column_of_the_tidy_table_is_described() -> None:
    assert tuple(fields().tidy) == HEAD
    assert all(one.vi and one.en for one in fields().tidy.values())
