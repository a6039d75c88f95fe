from congbo.edits.lines import add_line

HEADER = ("version", "unit", "new")
CELLS = {"version": "2", "unit": "a", "new": "5"}


def test_a_new_file_begins_so_that_excel_reads_it() -> None:
    assert add_line("", HEADER, CELLS) == "\ufeffversion,unit,new\n2,a,5\n"


def test_a_line_takes_on_the_files_order_separator_and_line_end() -> None:
    assert add_line("new;unit;version\r\n4;b;2\r\n", HEADER, CELLS) == "new;unit;version\r\n4;b;2\r\n5;a;2\r\n"


def test_a_file_without_an_end_of_its_last_line_gets_one() -> None:
    assert add_line("version,unit,new\n2,b,4", HEADER, CELLS) == "version,unit,new\n2,b,4\n2,a,5\n"


def test_words_with_commas_are_quoted() -> None:
    assert add_line("version,unit,new\n", HEADER, CELLS | {"new": "5,5"}).endswith('2,a,"5,5"\n')
