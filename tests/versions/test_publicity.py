"""What was not released is nowhere: not a byte of it, not a gap."""

import gzip
import html
import json
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import quote
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from congbo.collation import fold
from congbo.errors import BuildRefused
from congbo.pipeline import Places, build
from congbo.versions.publicity import drafts, open_changes, take_back_open_changes
from tests.builders import (
    CALENDAR_HEAD,
    LINEAGE_HEAD,
    PROJECT,
    UNIT_HEAD,
    Files,
    checked,
    correction_line,
    corrections_csv,
    framework_csv,
    index_yml,
    lines,
    methods,
    release_yml,
    released,
    small_results,
    sources_of,
    units_csv,
    write_results,
)

DIGEST = re.compile(rb"\b[0-9a-f]{10,64}\b")
"""A hash may hold any four digits by chance, and tells nothing."""
CANARIES = ("canary", "Yellowbird", "Yến phụng", "43.21", "43,21", "2087")
PUBLIC_SCHEME = (
    "schemes:\n- {id: public, periods: ['2024'], name: {vi: Mức, en: Levels}, basis: {vi: Sổ, en: Book}, "
    "classes: [{id: top, vi: Tốt, en: Good}], rules: [{kind: published}]}\n"
)
PUBLIC = released(
    small_results(
        units=units_csv("a", "b", "c") + "canary-parent,province,,Yến,Yến,,,,,\n", classification=PUBLIC_SCHEME
    )
) | {"calendar.csv": lines(CALENDAR_HEAD, "x,2024,2025-03-05,Công bố,Announced,confirmed")}
SCHEME = PUBLIC_SCHEME.replace("['2024']", "['2024', '2087']") + (
    "- {id: canary-scheme, periods: ['2087-01'], name: {vi: Yến phụng, en: Yellowbird}, basis: {vi: a, en: a}, "
    "classes: [{id: canary-class, vi: Yến phụng, en: Yellowbird}], rules: [{kind: published}]}\n"
)
SECRET: Files = {
    "units.csv": lines(
        UNIT_HEAD,
        *(f"{unit},province,,{unit.upper()},{unit.upper()},,,,," for unit in "abc"),
        "canary-parent,province,,Yến phụng,Yellowbird,,,,,",
        "canary,department,,Yến phụng con,Little Yellowbird,canary-parent,,,,Yến phụng nhỏ",
    ),
    "lineage.csv": lines(LINEAGE_HEAD, "2087-01-01,transfer,a,canary,Yellowbird Act,Yến phụng"),
    "x/index.yml": index_yml(
        frameworks=methods("1", "canary-2"),
        blocks="[{id: provinces, name: {vi: Tỉnh, en: Provinces}, noun: {vi: tỉnh, en: provinces}}, "
        "{id: canary-block, name: {vi: Yến phụng, en: Yellowbird}, noun: {vi: yến, en: canaries}}]",
    ),
    "x/classification.yml": SCHEME,
    "x/framework-canary-2.csv": framework_csv("canary-part").replace("Part CANARY-PART", "Yellowbird"),
    "x/method-canary-2.vi.md": "Yến phụng\n",
    "x/2087/release.yml": release_yml(framework="{canary-block: canary-2, provinces: canary-2}"),
    "x/2087/scores.csv": lines("unit,block,total,canary-part", "canary,canary-block,43.21,4.32", *(f"{unit},provinces,43.21,4.32" for unit in "abc")),
    "x/2087/notes.vi.md": "Yến phụng\n",
    "canary-index/index.yml": index_yml(name="{vi: Yến phụng, en: Yellowbird}"),
    "canary-index/framework-1.csv": framework_csv(),
    "canary-index/2087/release.yml": release_yml(),
    "canary-index/2087/scores.csv": lines("unit,block,total", "a,provinces,43.21", "b,provinces,43.2"),
    "x/2024/corrections.csv": corrections_csv(
        correction_line(2, "a", "total", "50", "43.21", reason_vi="Yến phụng", reason_en="Yellowbird")
    ),
    "x/2024/scores.csv": PUBLIC["x/2024/scores.csv"].replace("50", "43.21"),
}  # fmt: skip


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project with every setting on that makes more files: sitemap, feed with addresses, compressed copies."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("site_src", "templates"):
        (folder / name).symlink_to(PROJECT / name)
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    more = 'base_url: "https://example.org/results/"\n    precompressed: true'
    (folder / "mkdocs.yml").write_text(settings.replace('base_url: ""', more), encoding="utf-8")
    return folder


def unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """A file, and whatever is packed into it, however deep."""
    yield name, content
    if content.startswith(b"\x1f\x8b"):
        yield from unpacked(name.removesuffix(".gz"), gzip.decompress(content))
    elif content.startswith(b"PK"):
        with ZipFile(BytesIO(content)) as archive:
            for member in archive.infolist():
                yield from unpacked(f"{name}!{member.filename}", archive.read(member))


def spellings(canary: str) -> set[bytes]:
    """A text as any file may write it: plain, for HTML, JSON, addresses, and as the finder folds it."""
    ways = {canary, html.escape(canary), json.dumps(canary)[1:-1], quote(canary), fold(canary)}
    return {way.encode() for way in ways}


def built(project: Path, folder: Path, files: Files, for_public: bool = True) -> dict[str, bytes]:
    """Every file of the site and of the cache, and all that is packed into any of them."""
    results = write_results(folder / "results", files)
    places = Places(project, results, folder / "site", folder / "cache")
    build(places, lambda stage, made: None, workers=1, for_public=for_public)
    found: dict[str, bytes] = {}
    for path in (path for top in ("site", "cache") for path in (folder / top).rglob("*") if path.is_file()):
        found |= dict(unpacked(path.relative_to(folder).as_posix(), path.read_bytes()))
    return found


@pytest.fixture(scope="module")
def site(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The public site of a folder that is full of what is not public."""
    return built(project, tmp_path_factory.mktemp("embargo"), PUBLIC | SECRET)


@pytest.mark.parametrize("canary", CANARIES)
def test_not_one_byte_of_what_was_not_released_is_in_the_public_site(site: dict[str, bytes], canary: str) -> None:
    said = {address: DIGEST.sub(b"", address.encode() + b"\n" + content) for address, content in site.items()}
    assert [name for name, content in said.items() if any(one in content for one in spellings(canary))] == []


def test_all_canaries_sing_in_the_preview(project: Path, tmp_path: Path) -> None:
    preview = built(project, tmp_path, PUBLIC | SECRET, for_public=False)
    for canary in CANARIES:
        assert any(canary.encode() in content or canary in name for name, content in preview.items()), canary


def test_every_kind_of_file_is_looked_into(site: dict[str, bytes]) -> None:
    """What the search for canaries must not pass by; a kind that is added later is walked all the same."""
    kinds = {name.rpartition("/")[2].rpartition(".")[2] for name in site}
    assert {"html", "js", "json", "csv", "xlsx", "zip", "xml", "ics", "txt"} <= kinds
    inside = {name.rpartition("!")[2].rpartition(".")[2] for name in site if "!" in name}
    assert {"csv", "json", "xml"} <= inside
    assert any("sitemap" in name for name in site)
    assert any(name.endswith(".gz") for name in site)


def test_a_canary_is_heard_in_whatever_it_is_packed_into(tmp_path: Path) -> None:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a/b.json", json.dumps({"name": "Yến phụng"}))
    packed = gzip.compress(held.getvalue())
    heard = [
        name for name, content in unpacked("x.zip.gz", packed) if any(one in content for one in spellings("Yến phụng"))
    ]
    assert heard == ["x.zip!a/b.json"]


def test_the_public_site_is_as_if_the_rest_were_not_there(
    project: Path, site: dict[str, bytes], tmp_path: Path
) -> None:
    alone = built(project, tmp_path, {**PUBLIC, "units.csv": units_csv("a", "b", "c")})
    pages = {name: content for name, content in site.items() if name.endswith(".html")}
    assert pages == {name: content for name, content in alone.items() if name.endswith(".html")}
    assert set(site) == set(alone)


def test_a_draft_that_is_wrong_does_not_keep_the_public_site_from_being_built(tmp_path: Path) -> None:
    files = PUBLIC | {"x/2087/release.yml": "status: [\n", "x/2087/scores.csv": "unit,block\nnobody,nowhere\n"}
    results = write_results(tmp_path, files)
    assert [(one.index, one.period, one.version) for one in checked(results, for_public=True).unreleased] == [
        ("x", "2087", 1)
    ]
    with pytest.raises(BuildRefused):
        checked(results)


def test_the_public_sees_the_last_released_version_until_the_next_is_released() -> None:
    sources = sources_of(PUBLIC | {name: SECRET[name] for name in SECRET if name.startswith("x/2024")})
    assert [one.version for one in open_changes(sources)] == [2]
    take_back_open_changes(sources)
    assert sources.tables["x/2024/scores.csv"].column("total")[0] == "50"
    assert len(sources.tables["x/2024/corrections.csv"].rows) == 0
    assert open_changes(sources) == []


def test_a_release_is_a_draft_until_it_has_its_record() -> None:
    assert drafts(sources_of(PUBLIC)) == []
    assert [one.period for one in drafts(sources_of(small_results()))] == ["2024"]


def test_a_unit_that_a_public_release_has_stays_with_its_parents(tmp_path: Path) -> None:
    units = lines(UNIT_HEAD, "p,province,,P,P,,,,,", "d,department,,D,D,p,,,,", "e,department,,E,E,p,,,,")
    public = released(small_results(units=units, scores=lines("unit,block,total", "d,provinces,1")))
    draft = {"x/2025/release.yml": release_yml(), "x/2025/scores.csv": lines("unit,block,total", "e,provinces,1")}
    found = checked(write_results(tmp_path, public | draft), for_public=True).results.library.register
    assert set(found.units) == {"p", "d"}


def test_what_belongs_to_a_unit_that_is_kept_from_the_public_is_kept_with_it(tmp_path: Path) -> None:
    units = lines(UNIT_HEAD, "a,province,,A,A,,,,,", "p,province,,P,P,,,,,", "d,department,,D,D,p,,,,")
    public = released(small_results(units=units, scores=lines("unit,block,total", "a,provinces,1")))
    draft = {"x/2025/release.yml": release_yml(), "x/2025/scores.csv": lines("unit,block,total", "p,provinces,1")}
    found = checked(write_results(tmp_path, public | draft), for_public=True).results.library.register
    assert set(found.units) == {"a"}
