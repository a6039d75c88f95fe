from congbo.edits.withdrawal import withdraw
from congbo.model.indices import ReleaseSettings
from congbo.yaml_text import parse_yaml
from tests.builders import release_yml


def test_the_status_and_the_reason_are_written_and_all_else_stays() -> None:
    before = "# first\nstatus: final  # said so\nframework: '1'\nsource: {vi: a, en: a}"
    after = withdraw(before, 2, "2026-02-03", ('Nhầm "mẫu"', "Wrong: sample"), "12/TB")
    assert after.startswith(
        "# first\nstatus: withdrawn  # said so\nframework: '1'\nsource: {vi: a, en: a}\nwithdrawn: {on: 2026-02-03"
    )
    read = ReleaseSettings.model_validate(parse_yaml(after).content)
    assert read.status == "withdrawn"
    assert read.withdrawn is not None
    assert (read.withdrawn.reason.vi, read.withdrawn.reason.en, read.withdrawn.document) == (
        'Nhầm "mẫu"',
        "Wrong: sample",
        "12/TB",
    )


def test_line_ends_stay_as_they_are() -> None:
    text = release_yml().replace("\n", "\r\n")
    after = withdraw(text, 1, "2026-02-03", ("a", "b"), "")
    assert after.count("\n") == after.count("\r\n") == text.count("\n") + 1
