import pytest

import build


@pytest.mark.parametrize(
    ("words", "settings", "lock"),
    [
        ([], "", "requirements.txt"),
        (["build"], "extra:\n  congbo:\n    pdf: false\n", "requirements.txt"),
        (["build"], "extra:\n  congbo:\n    pdf: true\n", "requirements-pdf.txt"),
        (["build"], "extra:\n  congbo:\n    pdf: true  # for paper\n", "requirements-pdf.txt"),
        (["build"], "extra:\n  congbo:\n    # pdf: true\n", "requirements.txt"),
        (["pdf", "x", "2024"], "", "requirements-pdf.txt"),
        (["build"], "    pdf: true\n    cards: true\n", "requirements-cards.txt"),
        (["pdf", "x", "2024"], "    cards: true\n", "requirements-cards.txt"),
        (["test"], "    pdf: true\n", "requirements-test.txt"),
        (["audit"], "", "requirements-audit.txt"),
    ],
)
def test_typesetting_and_drawing_are_installed_only_where_they_are_asked_for(
    words: list[str], settings: str, lock: str
) -> None:
    assert build.lock_for(words, settings) == lock


def test_a_larger_lock_file_holds_the_smaller_ones() -> None:
    def pinned(name: str) -> set[str]:
        lines = (build.HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line and not line.startswith((" ", "#"))}

    for larger, smaller in build.INCLUDED.items():
        for name in smaller:
            assert pinned(name) <= pinned(larger)
