from congbo.confirm import confirm, fits
from congbo.findings import Finding, Place
from congbo.model.indices import Confirmation, ReleaseSettings
from congbo.yaml_text import parse_yaml
from tests.builders import codes, release_yml

JUMP = Finding("large_jump", Place("x/2024/scores.csv", None, "total", None, "a"))


def settings(entry: str) -> dict[tuple[str, str], ReleaseSettings]:
    """Release 2024 of index x with one confirmation."""
    text = release_yml(confirm=f"[{{{entry}, reason: {{vi: Đúng, en: Right}}}}]")
    return {("x", "2024"): ReleaseSettings.model_validate(parse_yaml(text).content)}


def test_what_is_confirmed_is_let_through() -> None:
    assert confirm([JUMP], settings("code: large_jump, unit: a, column: total")) == []
    assert confirm([JUMP], settings("code: large_jump")) == []


def test_a_confirmation_of_another_unit_or_code_lets_nothing_through_and_is_stale() -> None:
    for entry in ("code: large_jump, unit: b", "code: missing_unit", "code: large_jump, column: one"):
        assert codes(confirm([JUMP], settings(entry))) == ["large_jump", "stale_confirmation"]


def test_a_release_confirms_nothing_of_another_release() -> None:
    other = Finding("large_jump", Place("x/2023/scores.csv", None, "total", None, "a"))
    assert codes(confirm([other], settings("code: large_jump"))) == ["large_jump", "stale_confirmation"]


def test_an_error_cannot_be_confirmed() -> None:
    error = Finding("rank_missing", Place("x/2024/scores.csv", None, "rank", None, "a"), None, {"rank": 2})
    assert codes(confirm([error], settings("code: rank_missing"))) == ["rank_missing", "stale_confirmation"]


def test_one_confirmation_may_mean_several_findings() -> None:
    other = Finding("large_jump", Place("x/2024/scores.csv", None, "total", None, "b"))
    assert confirm([JUMP, other], settings("code: large_jump")) == []


def test_what_a_confirmation_does_not_name_it_does_not_ask_for() -> None:
    words = {"vi": "a", "en": "b"}
    assert fits(Confirmation.model_validate({"code": "large_jump", "reason": words}), JUMP)
    assert not fits(Confirmation.model_validate({"code": "large_jump", "unit": "b", "reason": words}), JUMP)
