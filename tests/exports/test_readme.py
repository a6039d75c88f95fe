from congbo.exports.readme import readme_text, release_readme
from tests.builders import index_yml, library_of, release_yml, small_results, text


def test_a_note_speaks_both_languages_and_says_what_each_file_holds() -> None:
    note = readme_text(text("Tên"), [("source", text("Sổ")), ("version", "3")], [("x.csv", "tidy")], False).decode()
    vietnamese, english = note.split("TÊN. Downloads.")
    assert vietnamese.startswith("Tên. Số liệu tải về.\n\nNguồn: Sổ\nBản: 3\n\nx.csv: mọi con số")
    assert english.startswith("\n\nSource: SỔ\nVersion: 3\n\nx.csv: all figures")


def test_the_note_of_a_release_names_its_version_status_and_own_licence() -> None:
    files = small_results(index=index_yml(illustrative="true"), release=release_yml(licence="{vi: MỞ, en: OPEN}"))
    (index,) = library_of(files).indices
    note = release_readme(index, index.releases[0], []).decode()
    assert "Licence: OPEN" in note
    assert "Status: final" in note
    assert "INVENTED FIGURES" in note
