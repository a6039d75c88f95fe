from congbo.sealing.said import Saying, canonical, said, seal
from tests.builders import FRAMEWORK_HEAD, RESTATED_HEAD, index_yml, lines, release_yml, small_results, sources_of


def texts(name: str, **files: str) -> dict[str, str]:
    """What a file says, by field."""
    return {field: one.text for field, one in said(sources_of(small_results(**files)), name).items()}


def test_a_setting_is_told_by_its_path_and_lists_by_ids_or_by_counting_from_1() -> None:
    found = texts("x/2024/release.yml", release=release_yml(notes="[{vi: Một, en: One}, {vi: Hai, en: Two}]"))
    assert (found["source.vi"], found["notes.2.en"], found["framework"]) == ("Báo cáo", "Two", "1")
    assert texts("x/index.yml")["blocks.provinces.noun.en"] == "provinces"


def test_words_of_a_list_are_one_text() -> None:
    text = index_yml(frameworks="[{id: '1', name: {vi: a, en: a}, basis: {vi: a, en: a}, comparable_with: [b, c]}]")
    assert texts("x/index.yml", index=text)["frameworks.1.comparable_with"] == "b; c"


def test_what_no_reader_sees_is_not_said() -> None:
    release = release_yml(embargo="2026-04-10T09:30+07:00", control="{provinces: 3}", decimal_mark="comma")
    assert {"status", "framework", "source.vi", "source.en"} == set(texts("x/2024/release.yml", release=release))
    index = index_yml(tolerance="'0.1'", about="{vi: a, en: a}")
    assert not {field for field in texts("x/index.yml", index=index) if field.startswith(("about", "tolerance"))}


def test_a_cell_is_told_by_the_key_of_its_row_and_its_column() -> None:
    framework = lines(FRAMEWORK_HEAD, "total,,Tổng,Total,,,100,,,", 'land,total,Đất,Land,,,10,"0,50",,')
    found = texts("x/framework-1.csv", framework=framework)
    assert (found["land.max_score"], found["land.weight"], found["land.parent"]) == ("10", "0.5", "total")
    assert "land.short_vi" not in found
    files = small_results() | {"x/2024/restated.csv": lines(RESTATED_HEAD, "a,2023,total,5,Vì,Why")}
    assert said(sources_of(files), "x/2024/restated.csv")["a.2023.total.value"] == Saying("5", (0, "value"))


def test_of_a_unit_only_its_names_are_said_state_by_state() -> None:
    head = small_results()["units.csv"].splitlines()[0]
    units = lines(head, "a,province,01,A,A,,,,2008-07-31,", "a,province,01,Á,A,,,2008-08-01,,")
    assert texts("units.csv", units=units) == {
        "a.name_vi": "A", "a@2008-08-01.name_vi": "Á", "a.name_en": "A", "a@2008-08-01.name_en": "A",
    }  # fmt: skip


def test_a_signed_document_is_its_bytes() -> None:
    sources = sources_of(small_results())
    sources.attachments["x/2024/signed.pdf"] = b"%PDF-1"
    assert said(sources, "x/2024/signed.pdf")["content"].text == seal("%PDF-1")


def test_how_a_text_is_written_does_not_matter() -> None:
    assert canonical(" Báo   cáo\nnăm ") == "Báo cáo năm"
    assert canonical("10,50") == canonical("10.5")
    assert canonical("10.5") != canonical("1.05")


def test_a_file_that_is_not_there_says_nothing() -> None:
    assert texts("x/2024/decision.yml") == {}
