"""Small inputs, written out where they matter: nouns of the model, and a `results/` folder as path → text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from congbo.assemble import assemble, column_of, read_units
from congbo.errors import BuildRefused
from congbo.findings import Finding
from congbo.gate import Checked, check
from congbo.judge import Judged, Results, judge
from congbo.languages import load_language
from congbo.model.frameworks import Component, Framework
from congbo.model.library import Index, Library, Release
from congbo.model.scores import Column
from congbo.model.texts import Text
from congbo.naming import NameBook
from congbo.read import Sources, read_file
from congbo.resolve import resolve_units
from congbo.settings import SiteSettings, read_settings
from congbo.versions.freeze import frozen_files, open_releases
from congbo.views.context import Context
from congbo.views.escaping import escaped

TESTS = Path(__file__).resolve().parent
PROJECT = TESTS.parent
TEMPLATES = PROJECT / "templates"
UNIT_HEAD = "unit,kind,code,name_vi,name_en,parent,region,valid_from,valid_to,aliases"
FRAMEWORK_HEAD = "component,parent,name_vi,name_en,short_vi,short_en,max_score,weight,direction,kind"
CORRECTIONS_HEAD = "version,unit,column,old,new,kind,reason_vi,reason_en,date,document"
LINEAGE_HEAD = "date,event,predecessor,successor,legal_act,note"
CALENDAR_HEAD = "index,period,date,what_vi,what_en,status"
RESTATED_HEAD = "unit,period,column,value,note_vi,note_en"
AMENDMENTS_HEAD = "file,field,old,new,kind,reason_vi,reason_en,date,document"
Files = dict[str, str]
RECORDS = ("published.csv", "sealed.csv", "addresses.csv")
"""What a release writes down."""


def lines(*rows: str) -> str:
    """The text of a file of these lines."""
    return "".join(f"{row}\n" for row in rows)


def text(words: str) -> Text:
    """The same words in both languages, English in capitals."""
    return Text(vi=words, en=words.upper())


def column(*cells: str, precision: int = 2) -> Column:
    """A column as its cells stand in a file."""
    return column_of(list(cells), precision)


def component(
    identity: str,
    parent: str = "total",
    *,
    maximum: int | None = 1000,
    weight: str = "",
    higher_is_better: bool = True,
    kind: str = "",
    level: int = 1,
) -> Component:
    """A part of the total, of which 10.00 is the most."""
    name = text(identity)
    return Component(identity, parent, name, name, maximum, weight, higher_is_better, kind, level)


def framework(*parts: Component, identity: str = "1", maximum: int | None = 10000) -> Framework:
    """A tree with these parts below the total, of which 100.00 is the most."""
    root = component("total", "", maximum=maximum, level=0)
    return Framework(identity, {part.id: part for part in (root, *parts)})


def units_csv(*units: str) -> str:
    """`units.csv` with provinces that bear their id in capitals as name."""
    return lines(UNIT_HEAD, *(f"{unit},province,,{unit.upper()},{unit.upper()},,,,," for unit in units))


def framework_csv(*parts: str, maximum: str = "100") -> str:
    """`framework-1.csv`: the total, of which 100 is the most, and parts of which 10 is the most.

    A part is `id`, `id/parent`, or either of them followed by ` 40`, its weight.
    """
    rows = [f"total,,Tổng,Total,,,{maximum},,,"]
    for part in parts:
        path, _, weight = part.partition(" ")
        identity, _, parent = path.partition("/")
        name = f"Phần {identity.upper()},Part {identity.upper()}"
        rows.append(f"{identity},{parent or 'total'},{name},,,10,{weight},,")
    return lines(FRAMEWORK_HEAD, *rows)


def index_yml(**changes: str) -> str:
    """`index.yml` of an index with one block and two decimals; a change replaces or adds a key, as YAML text."""
    keys = {
        "name": "{vi: Chỉ số thử, en: Test index}",
        "short": "{vi: THỬ, en: TEST}",
        "about": "{vi: Để thử., en: For tests.}",
        "publisher": "{vi: Nhà xuất bản, en: Publisher, url: 'https://example.org'}",
        "licence": "{vi: CC0, en: CC0}",
        "unit": "{vi: điểm, en: points}",
        "total": "{vi: Tổng điểm, en: Total score}",
        "precision": "2",
        "decimals": "{total: 2, component: 2}",
        "levels": "[{vi: lĩnh vực, en: field, en_plural: fields}]",
        "blocks": "[{id: provinces, name: {vi: Tỉnh, en: Provinces}, noun: {vi: tỉnh, en: provinces}}]",
        "frameworks": methods("1"),
    }
    return "".join(f"{key}: {value}\n" for key, value in (keys | changes).items())


def methods(*identities: str, comparable: Mapping[str, str] | None = None) -> str:
    """The `frameworks` of `index.yml`; `comparable` gives for a method its further keys."""
    more = comparable or {}
    entries = (
        f"{{id: '{one}', name: {{vi: Cách {one}, en: Method {one}}}, basis: {{vi: Sổ tay, en: Handbook}}"
        + (f", {more[one]}}}" if one in more else "}")
        for one in identities
    )
    return f"[{', '.join(entries)}]"


def release_yml(**changes: str) -> str:
    """`release.yml` of a final release by framework 1."""
    keys = {"status": "final", "framework": "'1'", "source": "{vi: Báo cáo, en: Report}"}
    return "".join(f"{key}: {value}\n" for key, value in (keys | changes).items())


def small_results(**changes: str) -> Files:
    """A sound folder: index `x`, release 2024, units a b c, a total without parts.

    Keys are the files' short names: `units`, `lineage`, `index`, `framework`, `classification`, `release`, `scores`.
    """
    places = {
        "units": "units.csv",
        "lineage": "lineage.csv",
        "index": "x/index.yml",
        "framework": "x/framework-1.csv",
        "classification": "x/classification.yml",
        "release": "x/2024/release.yml",
        "scores": "x/2024/scores.csv",
    }
    sound = {
        "units": units_csv("a", "b", "c"),
        "index": index_yml(),
        "framework": framework_csv(),
        "release": release_yml(),
        "scores": lines("unit,block,total", "a,provinces,50", "b,provinces,60", "c,provinces,70"),
    }
    return {places[name]: content for name, content in (sound | changes).items()}


def correction_line(version: int, unit: str, column: str, old: str, new: str, **changes: str) -> str:
    """A line of `corrections.csv`: an error of adding up, corrected on 5 May 2025."""
    sound = {"kind": "correction", "reason_vi": "Cộng nhầm", "reason_en": "Added up wrongly", "date": "2025-05-05"}
    fields = sound | {"document": ""} | changes
    return f"{version},{unit},{column},{old},{new},{','.join(fields.values())}"


def corrections_csv(*rows: str) -> str:
    """`corrections.csv` of these lines."""
    return lines(CORRECTIONS_HEAD, *rows)


def two_releases(first: str, second: str, **changes: str) -> Files:
    """A sound folder with releases 2023 and 2024, given by their `scores.csv`."""
    return small_results(scores=second, **changes) | {"x/2023/release.yml": release_yml(), "x/2023/scores.csv": first}


def released(files: Mapping[str, str]) -> Files:
    """The files with all that a release of everything writes down; whatever was released before is forgotten."""
    bare = {name: content for name, content in files.items() if not name.endswith(RECORDS)}
    sources = sources_of(bare)
    resolve_units(sources, NameBook(read_units(sources.tables["units.csv"])))
    return bare | frozen_files(sources, open_releases(sources))


def write_results(folder: Path, files: Mapping[str, str]) -> Path:
    """Writes the files below a folder and returns it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="")
    return folder


def sources_of(files: Mapping[str, str]) -> Sources:
    """The files as `read.py` gives them, without a disk."""
    found = Sources()
    for name, content in sorted(files.items()):
        read_file(found, name, content.encode())
    return found


def library_of(files: Mapping[str, str]) -> Library:
    """The files as nouns."""
    return assemble(sources_of(files))


def context_of(files: Mapping[str, str], language: str = "en") -> Context:
    """What views of these files are made from."""
    library = library_of(files)
    safe = escaped(Results(library, judge(library)))
    return Context(safe.library, safe.judged, escaped(site_settings()), load_language(language, TEMPLATES))


def last_block(files: Mapping[str, str], language: str = "en") -> tuple[Context, Index, Release, Judged]:
    """What a view of a block takes: the first block of the last release of the first index."""
    context = context_of(files, language)
    index = context.library.indices[0]
    release = index.releases[-1]
    return context, index, release, next(iter(context.judged[release.folder].values()))


def site_settings() -> SiteSettings:
    """The settings that golden sites share."""
    return read_settings(TESTS / "sites" / "mkdocs.yml")


def checked(folder: Path, for_public: bool = False) -> Checked:
    """A folder as the build sees it, by the settings that golden sites share."""
    return check(folder, site_settings(), for_public)


def findings_of(folder: Path) -> tuple[Finding, ...]:
    """All findings in a folder, whether they stop the build or not."""
    try:
        return checked(folder).findings
    except BuildRefused as refusal:
        return refusal.findings


def found_in(folder: Path, files: Mapping[str, str]) -> list[tuple[str, str]]:
    """Code and place of each finding in these files, as `cell`, or `unit.column` where no cell is known."""
    places = []
    for finding in findings_of(write_results(folder, files)):
        place = finding.place
        whole = ".".join(filter(None, (place.unit, place.column)))
        places.append((finding.code, place.cell or whole or place.file))
    return places


def found_in_register(folder: Path, *units: str, events: Iterable[str] = ()) -> list[tuple[str, str]]:
    """What is found in a register that begins with the province a; an event's legal act is Act if it names none."""
    rows = [event if event.count(",") > 3 else f"{event},Act," for event in events]
    files = small_results(
        units=lines(UNIT_HEAD, "a,province,01,A,A,,,,,", *units), scores=lines("unit,block,total", "a,provinces,1")
    )
    return found_in(folder, files | ({"lineage.csv": lines(LINEAGE_HEAD, *rows)} if rows else {}))


def codes(findings: Iterable[Finding]) -> list[str]:
    """The codes of findings, in order."""
    return [finding.code for finding in findings]
