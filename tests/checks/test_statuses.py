from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, release_yml, small_results

REASON = "{on: 2025-05-05, reason: {vi: Nhầm mẫu, en: Wrong sample}}"


@pytest.mark.parametrize(
    ("status", "withdrawn", "is_right"),
    [("withdrawn", REASON, True), ("final", "", True), ("withdrawn", "", False), ("final", REASON, False)],
)
def test_a_release_is_withdrawn_with_a_reason_or_not_at_all(
    tmp_path: Path, status: str, withdrawn: str, is_right: bool
) -> None:
    release = release_yml(status=status, **({"withdrawn": withdrawn} if withdrawn else {}))
    found = found_in(tmp_path, small_results(release=release))
    assert found == ([] if is_right else [("withdrawn_without_reason", "x/2024/release.yml")])


def test_texts_for_readers_are_filled_in_both_languages(tmp_path: Path) -> None:
    release = release_yml(source='{vi: "", en: Report}', notes='[{vi: a, en: " "}]')
    files = small_results(release=release, index=index_yml(unit='{vi: "", en: ""}'))
    assert [code for code, _ in found_in(tmp_path, files)] == ["setting_left_blank"] * 4
