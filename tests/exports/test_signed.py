from congbo.exports.signed import signed_files
from congbo.judge import Results, judge
from tests.builders import library_of, site_settings
from tests.papers import decision_yml, with_papers


def test_a_signed_document_is_the_same_byte_for_byte_and_stands_once() -> None:
    files = with_papers(decision=decision_yml({"pdf": "signed.pdf"})) | {"x/2024/signed.pdf": "%PDF-1.7\n<ô>\0"}
    library = library_of(files)
    made = list(signed_files(Results(library, judge(library)), site_settings()))
    assert made == [("x/2024/signed/signed.pdf", "%PDF-1.7\n<ô>\0".encode())]
