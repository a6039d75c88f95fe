import pytest

from congbo.urls import decision_address
from congbo.views.papers.document_style import LongDay
from congbo.views.papers.extract import Extract, view_extract
from tests.builders import context_of, index_yml
from tests.papers import decision_yml, with_papers

DECREE = "{type: Nghị định, number: 30/2020/NĐ-CP, date: 2020-03-05, issuer: Chính phủ, title: về công tác văn thư}"
LAW = "{type: Luật, title: Thử nghiệm, date: 2020-01-02}"


def extract(language: str = "en", index: str = "", **changes: str) -> Extract:
    files = with_papers(decision=decision_yml(changes)) | {"x/2024/signed.pdf": "%PDF-1.7"}
    context = context_of(files | {"x/index.yml": index or index_yml()}, language)
    release = context.library.indices[0].releases[0]
    return view_extract(
        context, context.library.indices[0], release, context.decisions(release)[0], decision_address(release)
    )


def test_number_and_day_are_written_as_the_decree_has_it() -> None:
    one = extract()
    assert (one.code, one.place, one.day) == ("05/QĐ-UBND", "Thử", LongDay("05", "02", "2025"))
    assert (one.day_here, extract("vi").day_here) == ("5 February 2025", "5/2/2025")


def test_the_words_stay_vietnamese_and_the_page_has_its_own() -> None:
    one = extract()
    assert (one.subject, one.subject_here) == ("Về việc công bố chỉ số thử", "Announcing the test index")
    assert (one.heading, one.issuer_here) == (("Ủy ban nhân dân", "Tỉnh Thử"), "People’s Committee of Thử")


def test_a_heading_that_is_not_given_is_the_name_of_the_body() -> None:
    one = extract(issuer="{vi: Sở Nội vụ, en: Department, above: UBND tỉnh Thử}")
    assert (one.above, one.heading) == ("UBND tỉnh Thử", ("Sở Nội vụ",))


@pytest.mark.parametrize(
    ("authority", "head", "words"),
    [
        ("body", "", "Ủy ban nhân dân tỉnh Thử"),
        ("head", "", "Chủ tịch Ủy ban nhân dân tỉnh Thử"),
        ("head", "{vi: Giám đốc, en: Director}", "Giám đốc Ủy ban nhân dân tỉnh Thử"),
    ],
)
def test_the_body_decides_or_its_head(authority: str, head: str, words: str) -> None:
    assert extract(authority=authority, head=head).authority == words


def test_a_notice_is_the_bodys_whoever_signs_it() -> None:
    one = extract(authority="head", form="notice", symbol="TB-UBND")
    assert (one.authority, one.head_here) == ("Ủy ban nhân dân tỉnh Thử", "")


def test_bases_end_in_semicolons_and_the_last_in_a_stop() -> None:
    one = extract(bases=f"[{LAW}, {DECREE}]")
    assert [(basis.is_law, basis.end) for basis in one.bases] == [(True, ";"), (False, ".")]
    with_proposal = extract(bases=f"[{LAW}, {DECREE}]", proposal="{by: Giám đốc Sở Nội vụ}")
    assert [basis.end for basis in with_proposal.bases] == [";", ";"]
    assert (with_proposal.proposed_by, with_proposal.proposal) == ("Giám đốc Sở Nội vụ", None)


def test_a_proposal_may_name_its_letter() -> None:
    letter = "{type: Tờ trình, number: 12/TTr-SNV, date: 2025-02-03}"
    one = extract(proposal=f"{{by: Giám đốc Sở Nội vụ, document: {letter}}}")
    assert one.proposal
    assert (one.proposal.number, one.proposal.day, one.proposal.end) == ("12/TTr-SNV", LongDay("03", "02", "2025"), ".")


def test_articles_clauses_and_points_are_counted_and_the_last_word_closes_the_document() -> None:
    one = extract(articles="[{text: Một.}, {text: 'Hai:', clauses: [{text: x.}, {text: 'y:', points: [p;, q., r.]}]}]")
    first, second = one.articles
    assert (first.number, first.text) == (1, "Một.")
    assert [(clause.number, clause.text) for clause in second.clauses] == [(1, "x."), (2, "y:")]
    assert [(point.letter, point.text) for point in second.clauses[1].points] == [
        ("a", "p;"),
        ("b", "q."),
        ("c", "r./."),
    ]


@pytest.mark.parametrize(
    ("articles", "ends"), [("[{text: Một.}, {text: Hai.}]", ["Một.", "Hai./."]), ("[{text: Một}]", ["Một./."])]
)
def test_an_article_without_clauses_closes_by_itself(articles: str, ends: list[str]) -> None:
    assert [article.text for article in extract(articles=articles).articles] == ends


def test_a_last_clause_without_points_closes_the_document() -> None:
    (article,) = extract(articles="[{text: 'Một:', clauses: [{text: x.}, {text: y.}]}]").articles
    assert [clause.text for clause in article.clauses] == ["x.", "y./."]


def test_a_name_is_shown_only_where_the_publisher_shows_names() -> None:
    signature = "{position: {vi: Chủ tịch, en: Chair}, name: Tên}"
    assert extract(signature=signature).signer == ""
    assert extract(signature=signature, index=index_yml(publish_names="true")).signer == "Tên"


def test_capacities_stand_from_the_body_down() -> None:
    acting = "[{by: TM, of: {vi: Ủy ban nhân dân, en: a}}, {by: KT, of: {vi: Chủ tịch, en: b}}]"
    one = extract(signature=f"{{acting: {acting}, position: {{vi: Phó Chủ tịch, en: c}}}}")
    assert [(line.by, line.of) for line in one.capacities] == [("TM", "Ủy ban nhân dân"), ("KT", "Chủ tịch")]
    assert one.position == "Phó Chủ tịch"


def test_the_signed_document_is_linked_with_size_and_checksum_from_both_languages() -> None:
    signed = extract(pdf="signed.pdf").signed
    assert signed
    assert (signed.link.href, signed.size) == ("../../../x/2024/signed/signed.pdf", "1")
    assert signed.sha256 == "86edbaa24831badfa0a8b04bb410141e2ee4182b6d0014493fe262a7a331c20b"
    in_vietnamese = extract("vi", pdf="signed.pdf").signed
    assert in_vietnamese
    assert in_vietnamese.link.href == "signed/signed.pdf"
    assert extract().signed is None
