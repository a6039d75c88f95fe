from congbo.edits.draft import Model, newest_framework, release_text
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.model.periods import parse_period
from congbo.yaml_text import parse_yaml
from tests.builders import index_yml, methods, release_yml

INDEX = IndexSettings.model_validate(parse_yaml(index_yml(frameworks=methods("1", "2"))).content)


def model(**changes: str) -> Model:
    """A release of these settings."""
    return Model(parse_period("2024"), ReleaseSettings.model_validate(parse_yaml(release_yml(**changes)).content), {})


def test_the_newest_method_is_taken_but_each_block_keeps_its_own() -> None:
    assert newest_framework(INDEX, None) == "2"
    assert newest_framework(INDEX, model()) == "2"
    assert newest_framework(INDEX, model(framework="{a: '1', b: '2'}")) == {"a": "1", "b": "2"}


def test_settings_can_be_read_at_once_and_name_their_schema_to_editors() -> None:
    text = release_text({"a": "1"}, model(rank_source="published"))
    assert text.startswith("# yaml-language-server: $schema=")
    read = ReleaseSettings.model_validate(parse_yaml(text).content)
    assert (read.framework, read.rank_source, read.source.vi, read.announced) == ({"a": "1"}, "published", "", None)


def test_invented_figures_stay_marked_as_invented() -> None:
    assert "status: illustrative" in release_text("1", model(status="illustrative"))
    assert "status: final" in release_text("1", model(status="withdrawn"))
