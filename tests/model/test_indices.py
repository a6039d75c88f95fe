from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.yaml_text import parse_yaml
from tests.builders import index_yml, release_yml


def index_settings(**changes: str) -> IndexSettings:
    return IndexSettings.model_validate(parse_yaml(index_yml(**changes)).content)


def test_what_index_yml_leaves_out_is_the_cautious_choice() -> None:
    settings = index_settings()
    assert settings.ranking.publish == "all"
    assert (settings.ranking.ties, settings.ranking.basis) == ("competition", "stored")
    assert settings.aggregation == "published"
    assert settings.illustrative is False
    assert (settings.min_coverage, settings.tolerance) == (Decimal("0.8"), Decimal("0.01"))
    assert settings.direction == "higher"


def test_numbers_of_the_method_are_exact() -> None:
    assert index_settings(tolerance="'0.10'").tolerance == Decimal("0.1")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("precison", "2"),
        ("precision", "-1"),
        ("precision", "two"),
        ("min_coverage", "'1.5'"),
        ("direction", "up"),
        ("ranking", "{publish: some}"),
        ("ranking", "{ties: average}"),
        ("decimals", "{total: 2}"),
        ("levels", "[{vi: a, en: b}]"),
    ],
)
def test_what_index_yml_cannot_mean_is_refused(key: str, value: str) -> None:
    with pytest.raises(ValidationError):
        index_settings(**{key: value})


def test_dates_of_a_release_become_days() -> None:
    release = ReleaseSettings.model_validate(parse_yaml(release_yml(announced="2019-03-28")).content)
    assert release.announced == date(2019, 3, 28)
    assert release.as_of is None


def test_a_release_may_have_a_framework_for_each_block() -> None:
    release = ReleaseSettings.model_validate(parse_yaml(release_yml(framework="{a: '1', b: '2'}")).content)
    assert release.framework == {"a": "1", "b": "2"}


@pytest.mark.parametrize(("key", "value"), [("status", "secret"), ("announced", "28/3/2019"), ("rank_source", "guess")])
def test_what_release_yml_cannot_mean_is_refused(key: str, value: str) -> None:
    with pytest.raises(ValidationError):
        ReleaseSettings.model_validate(parse_yaml(release_yml(**{key: value})).content)
