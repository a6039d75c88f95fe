import io

from rich.console import Console

from congbo.findings import Finding, Place
from congbo.reports.terminal import SHOWN, print_findings, summary

NOTE = Finding("normalised_text", Place("a.csv"), facts={"what": "BOM"})


def printed(findings: list[Finding], notes: bool = False) -> list[str]:
    """The lines that a reader sees."""
    screen = io.StringIO()
    print_findings(Console(file=screen, width=500), findings, "en", notes)
    return screen.getvalue().splitlines()


def ranks(count: int) -> list[Finding]:
    return [Finding("not_a_rank", Place("a.csv", line, "rank"), "0") for line in range(2, count + 2)]


def test_each_finding_is_a_line() -> None:
    assert len(printed(ranks(3))) == 3


def test_only_the_first_are_shown_and_the_rest_are_counted() -> None:
    shown = printed(ranks(SHOWN + 5))
    assert len(shown) == SHOWN + 1
    assert "5" in shown[-1]


def test_notes_are_told_only_on_request() -> None:
    assert printed([NOTE]) == []
    assert len(printed([NOTE], notes=True)) == 1


def test_signs_of_markup_in_a_value_are_shown_as_they_are() -> None:
    line = printed([Finding("not_a_rank", Place("a.csv", 2, "rank"), "[bold]x[/]")])[0]
    assert "[bold]x[/]" in line


def test_a_summary_counts_each_severity() -> None:
    assert [int(part.split()[0]) for part in summary([*ranks(2), NOTE], "vi").split(", ")] == [2, 0, 0, 1]
