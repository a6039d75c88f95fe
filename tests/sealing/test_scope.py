from congbo.sealing.scope import Reader, own_files, rests_on
from tests.builders import framework_csv, index_yml, methods, small_results, sources_of

SCHEMES = (
    "schemes:\n- {id: now, from: '2024', name: {vi: a, en: a}, basis: {vi: a, en: a}, "
    "classes: [{id: good, vi: Tốt, en: Good}], rules: [{kind: published}]}\n"
    "- {id: later, from: '2025', name: {vi: a, en: a}, basis: {vi: a, en: a}, "
    "classes: [{id: good, vi: Tốt, en: Good}], rules: [{kind: published}]}\n"
)
BLOCKS = (
    "[{id: provinces, name: {vi: Tỉnh, en: Provinces}, noun: {vi: tỉnh, en: provinces}}, "
    "{id: cities, name: {vi: a, en: a}, noun: {vi: a, en: a}}]"
)


def test_a_release_rests_on_what_it_uses_of_shared_files() -> None:
    files = small_results(index=index_yml(frameworks=methods("1", "2"), blocks=BLOCKS), classification=SCHEMES)
    files |= {
        "x/framework-2.csv": framework_csv("two"),
        "units.csv": small_results()["units.csv"] + "d,province,,D,D,,,,,\n",
    }
    found = rests_on(Reader(sources_of(files)), "x/2024")
    assert {field.split(".")[1] for field in found["x/index.yml"] if field.startswith("frameworks")} == {"1"}
    assert {field.split(".")[1] for field in found["x/index.yml"] if field.startswith("blocks")} == {"provinces"}
    assert {field.split(".")[1] for field in found["x/classification.yml"]} == {"now"}
    assert "x/framework-2.csv" not in found
    assert {field.split(".")[0] for field in found["units.csv"]} == {"a", "b", "c"}


def test_which_scheme_holds_belongs_to_the_release() -> None:
    reader = Reader(sources_of(small_results(classification=SCHEMES)))
    assert reader.fields("x/2024/release.yml")["scheme.provinces"].text == "now"
    assert list(reader.fields("x/classification.yml")) == [
        field for field in reader.fields("x/classification.yml") if not field.endswith((".from", ".to"))
    ]


def test_signed_documents_are_among_a_releases_files() -> None:
    sources = sources_of(small_results())
    sources.attachments["x/2024/signed.pdf"] = b"%PDF-1"
    assert own_files(sources, "x/2024")[-1] == "x/2024/signed.pdf"
