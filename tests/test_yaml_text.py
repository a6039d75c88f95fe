import pytest

from congbo.yaml_text import YamlBroken, parse_yaml


def test_every_scalar_stays_text() -> None:
    content = parse_yaml("a: 2013\nb: 0.10\nc: yes\nd: 2024-03-28\ne: 1e3\n").content
    assert content == {"a": "2013", "b": "0.10", "c": "yes", "d": "2024-03-28", "e": "1e3"}


def test_lists_and_mappings_keep_their_order() -> None:
    content = parse_yaml("b: [2, 1]\na: {y: 1, x: 2}\n").content
    assert content == {"b": ["2", "1"], "a": {"y": "1", "x": "2"}}
    assert isinstance(content, dict)
    assert list(content) == ["b", "a"]


def test_a_plain_null_is_none_and_a_quoted_one_is_text() -> None:
    assert parse_yaml("a:\nb: ~\nc: ''\nd: 'null'\n").content == {"a": None, "b": None, "c": "", "d": "null"}


def test_an_empty_document_is_an_empty_mapping() -> None:
    assert parse_yaml("").content == {}


def test_nodes_know_their_line() -> None:
    node = parse_yaml("a: 1\nb:\n  - x\n  - y: 2\n")
    assert node.line(("a",)) == 1
    assert node.line(("b", 1, "y")) == 4


def test_what_is_not_written_has_the_line_of_what_holds_it() -> None:
    assert parse_yaml("a: 1\nb:\n  c: 2\n").line(("b", "missing", "deeper")) == 2
    assert parse_yaml("a: 1\n").line(("missing",)) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", 3),
        ("a:\n  x: 1\n  x: 2\n", 3),
        ("a: &anchor 1\n", 1),
        ("a: 1\nb: *anchor\n", 2),
        ("a: !!python/object:os.system x\n", 1),
        ("a: [1, 2\n", 2),
        ("a: 'open\n", 2),
        ("a: 1\n\tb: 2\n", 2),
    ],
)
def test_what_is_said_twice_or_cannot_be_read_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(YamlBroken) as raised:
        parse_yaml(text)
    assert raised.value.line == line


@pytest.mark.parametrize(
    "text", ['a: 1\nb: "x\\0y"\n', 'a: 1\n"\\x01": y\n', 'a: 1\nb: ["\\r"]\n', 'a: 1\nb: "\\x9f"\n']
)
def test_characters_that_show_nothing_are_refused_even_by_their_names(text: str) -> None:
    with pytest.raises(YamlBroken) as raised:
        parse_yaml(text)
    assert (raised.value.line, raised.value.phrase) == (2, "yaml_character")


def test_breaks_and_tabs_may_be_named() -> None:
    assert parse_yaml('a: "x\\n\\ty"\n').content == {"a": "x\n\ty"}
