from congbo.assemble import read_units, settings_of
from congbo.checks.prepared import Prepared, prepare
from congbo.model.classification import Classification
from congbo.model.indices import IndexSettings, ReleaseSettings
from tests.builders import framework_csv, index_yml, lines, methods, release_yml, small_results, sources_of

BLOCKS = (
    "[{id: one, name: {vi: A, en: A}, noun: {vi: a, en: a}}, {id: two, name: {vi: B, en: B}, noun: {vi: b, en: b}}]"
)
SCHEME = "schemes: [{id: s, periods: ['2024'], blocks: [one], name: {vi: a, en: a}, basis: {vi: a, en: a}, classes: [], rules: []}]\n"


def prepared() -> Prepared:
    """An index with two blocks and a framework for each."""
    files = small_results(
        index=index_yml(blocks=BLOCKS, frameworks=methods("1", "2")),
        framework=framework_csv("first"),
        release=release_yml(framework="{one: '1', two: '2'}"),
        classification=SCHEME,
        scores=lines("unit,block,total", "a,one,1", "b,two,1"),
    )
    sources = sources_of(files | {"x/framework-2.csv": framework_csv("second")})
    return prepare(
        sources,
        {"x": settings_of(IndexSettings, sources, "x/index.yml")},
        {"x": settings_of(Classification, sources, "x/classification.yml")},
        {("x", "2024"): settings_of(ReleaseSettings, sources, "x/2024/release.yml")},
        read_units(sources.tables["units.csv"]),
    )


def test_a_release_has_its_tables_settings_and_scheme() -> None:
    (release,) = prepared().releases
    assert (release.folder, release.period.id, release.index) == ("x/2024", "2024", "x")
    assert [table.file for table in release.tables] == ["x/2024/scores.csv"]
    schemes = {block: release.scheme(block) for block in ("one", "two")}
    assert {block: found.id for block, found in schemes.items() if found} == {"one": "s"}


def test_a_block_is_measured_by_its_own_framework() -> None:
    found = prepared()
    (release,) = found.releases
    assert set(found.framework(release, "one")) == {"total", "first"}
    assert set(found.framework(release, "two")) == {"total", "second"}
    assert found.framework(release, "three") == {}


def test_an_index_knows_the_components_of_all_its_frameworks() -> None:
    assert set(prepared().components("x")) == {"total", "first", "second"}
