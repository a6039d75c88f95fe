from congbo.sealing.said import seal
from congbo.sealing.seals import sealed_files, seals_beside, seals_of
from tests.builders import AMENDMENTS_HEAD, lines, release_yml, released, small_results, sources_of, two_releases

SCORES = small_results()["x/2024/scores.csv"]


def test_seals_lie_beside_what_they_seal() -> None:
    assert [seals_beside(file) for file in ("units.csv", "x/index.yml", "x/2024/release.yml")] == [
        "sealed.csv", "x/sealed.csv", "x/2024/sealed.csv",
    ]  # fmt: skip
    files = sealed_files(sources_of(small_results()), ["x/2024"])
    assert list(files) == ["sealed.csv", "x/2024/sealed.csv", "x/sealed.csv"]
    assert files["x/2024/sealed.csv"].splitlines()[:2] == ["file,field,sha256", f"release.yml,status,{seal('final')}"]


def test_what_is_sealed_is_not_sealed_again() -> None:
    files = released(small_results())
    assert sealed_files(sources_of(files), ["x/2024"]) == {}
    more = files | {"x/2024/release.yml": release_yml(notes="[{vi: a, en: b}]")}
    (text,) = sealed_files(sources_of(more), ["x/2024"]).values()
    assert text.startswith(files["x/2024/sealed.csv"])
    assert text.removeprefix(files["x/2024/sealed.csv"]).split(",")[1] == "notes.1.vi"


def test_a_second_release_seals_only_what_it_adds() -> None:
    both = two_releases(SCORES, SCORES)
    sources = sources_of(both | sealed_files(sources_of(both), ["x/2023"]))
    assert list(sealed_files(sources, ["x/2024"])) == ["x/2024/sealed.csv"]


def test_what_was_amended_is_sealed_as_it_was_published() -> None:
    log = lines(AMENDMENTS_HEAD, "x/2024/release.yml,source.vi,Sổ,Báo cáo,correction,Vì,Why,2025-05-05,")
    sources = sources_of(small_results() | {"amendments.csv": log})
    assert f"source.vi,{seal('Sổ')}" in sealed_files(sources, ["x/2024"])["x/2024/sealed.csv"]


def test_of_a_field_sealed_twice_the_last_seal_holds() -> None:
    text = lines("file,field,sha256", f"release.yml,status,{seal('a')}", f"release.yml,status,{seal('b')}")
    assert seals_of(sources_of({"x/2024/sealed.csv": text})) == {"x/2024/release.yml": {"status": seal("b")}}
