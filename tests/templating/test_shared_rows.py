from pathlib import Path

import numpy as np
import pytest

from congbo.languages import load_language
from congbo.model.shown import Shown
from congbo.templating.environment import PageEnvironment
from congbo.templating.shared_rows import Drawing, joined
from congbo.views.tables.shared_rows import SharedRows
from tests.builders import TEMPLATES, write_results
from tests.views.tables.test_shared_rows import TABLE, Line

CELLS = (
    "{% macro bar(value) %}<i>{{ value }}</i>{% endmacro %}"
    "{% macro wide(value, words) %}{{ value }}{{ words }}{% endmacro %}"
)
IMPORT = '{% from "components/bar.html" import bar, wide %}'


def said(folder: Path, line: str, *pages: int) -> list[str]:
    """What a template makes of the rows of some pages, with a macro for a line."""
    words = IMPORT + "{% macro row(line, is_wide) %}" + line + "{% endmacro %}{{ rows(page, row, true) }}"
    write_results(folder, {"components/bar.html": CELLS, "page.html": words})
    environment = PageEnvironment(folder, load_language("en", TEMPLATES).catalogue)
    template, told = environment.get_template("page.html"), []
    for page in pages:
        environment.drawing.start_page()
        told.append(environment.drawing.encoded(template.render(page=SharedRows(TABLE, page), site=None)).decode())
    return told


def test_a_row_is_what_its_macro_says_of_the_figures_of_its_page(tmp_path: Path) -> None:
    assert said(tmp_path, "[{{ line.name }}{{ bar(line.score) }}]", 0, 1) == [
        "[first<i>1</i>][second<i>3</i>]",
        "[second<i>4</i>][first<i>2</i>]",
    ]


def test_cells_take_more_values_and_lines_conditions(tmp_path: Path) -> None:
    line = (
        "{% if is_wide %}{{ wide(line.score, line.name) }}{% endif %}"
        "{% for one in line.others %}+{{ bar(one) }}{% endfor %};"
    )
    assert said(tmp_path, line, 0) == ["1first+<i>x</i>;3second;"]


@pytest.mark.parametrize("line", ["{{ line.score }}", "{% if line.score %}x{% endif %}"])
def test_a_column_stands_in_cells_only(tmp_path: Path, line: str) -> None:
    with pytest.raises(TypeError, match="column"):
        said(tmp_path, line, 0)


def test_a_cell_is_drawn_once_for_each_value() -> None:
    drawn: list[object] = []

    def macro(value: object) -> str:
        drawn.append(value)
        return f"<{value}>"

    drawing = Drawing()
    cell = drawing.cell(macro)

    def row(line: Line) -> str:
        return cell(line.score)

    said = "|".join(drawing.rows(SharedRows(TABLE, page), row) for page in (0, 1, 0))
    assert drawing.encoded(said) == b"<1><3>|<4><2>|<1><3>"
    assert sorted(map(str, drawn)) == ["1", "2", "3", "4"]


def test_rows_that_no_other_page_shares_are_drawn_one_by_one() -> None:
    assert Drawing().rows([1, 2], lambda row, mark: f"{row}{mark}", ";") == "1;2;"


def column(*things: bytes, places: tuple[int, ...] = (0, 0, 1, 1)) -> Shown[bytes]:
    return Shown(things, np.array(places))


def test_columns_that_differ_in_the_same_rows_become_one_with_the_words_beside_them() -> None:
    (one,) = joined([b"<tr>", b"<th>", column(b"a", b"b"), column(b"1", b"2"), b"</tr>"])
    assert isinstance(one, Shown)
    assert list(one) == [b"<tr><th>a1</tr>"] * 2 + [b"<tr><th>b2</tr>"] * 2


def test_columns_that_differ_in_other_rows_or_repeat_nothing_stay_apart() -> None:
    assert len(joined([column(b"a", b"b"), b"", column(b"1", b"2", places=(0, 1, 0, 1))])) == 2
    different = column(b"a", b"b", b"c", b"d", places=(0, 1, 2, 3))
    assert joined([b"x", different, b"y"]) == [b"x", different, b"y"]
