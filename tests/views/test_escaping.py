from congbo.findings import Severity
from congbo.model.texts import Text
from congbo.views.escaping import escaped
from congbo.views.parts import Link
from tests.builders import LINEAGE_HEAD, UNIT_HEAD, library_of, lines, small_results


def test_signs_of_html_are_escaped_in_every_text() -> None:
    assert escaped('a & <b> "c"') == "a &amp; &lt;b&gt; &quot;c&quot;"
    assert escaped(Text(vi="<", en=">")) == Text(vi="&lt;", en="&gt;")
    assert escaped((Link("<", "?a&b"), {"key": "<"})) == (Link("&lt;", "?a&amp;b"), {"key": "&lt;"})


def test_an_apostrophe_stays() -> None:
    assert escaped("Ch'ơm") == "Ch'ơm"


def test_numbers_enumerations_and_nothing_stay() -> None:
    assert escaped(5) == 5
    assert escaped(None) is None
    assert escaped(Severity.error) is Severity.error


def test_markdown_is_left_to_what_renders_it() -> None:
    files = small_results() | {"x/method-1.en.md": "a < b", "x/2024/notes.en.md": "a < b"}
    index = escaped(library_of(files)).indices[0]
    assert index.methods["1", "en"] == "a < b"
    assert index.releases[0].notes["en"] == "a < b"


def test_what_a_noun_works_out_itself_is_worked_out_again() -> None:
    units = lines(UNIT_HEAD, "a,province,,A,A,,,,2024-12-31,", "b,province,,B,B,,,2025-01-01,,")
    lineage = lines(LINEAGE_HEAD, "2025-01-01,merge,a,b,R&D,")
    register = escaped(library_of(small_results(units=units, lineage=lineage))).register
    assert [event.legal_act for event in register.origins("b")] == ["R&amp;D"]


def test_figures_stay_as_they_are() -> None:
    before = library_of(small_results())
    tables = [library.indices[0].releases[0].results[0].table for library in (before, escaped(before))]
    assert tables[0].columns is tables[1].columns


def test_what_needs_no_escaping_stays_the_object_that_it_is() -> None:
    plain = (Text(vi="a", en="b"), {"key": ("c",)})
    assert escaped(plain) is plain


def test_a_noun_that_is_held_twice_is_still_one() -> None:
    noun = Text(vi="<", en="b")
    first, second = escaped((noun, noun))
    assert first is second
    assert first == Text(vi="&lt;", en="b")
