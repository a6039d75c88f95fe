"""Reads `results/` into tables of text cells and YAML nodes that know where they stand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from stat import S_ISREG
from typing import Any
from unicodedata import normalize

from congbo.errors import BuildRefused
from congbo.findings import Finding, Phrase, Place
from congbo.reading.characters import hidden_character, is_suspect
from congbo.reading.dialects import split_rows
from congbo.reading.encodings import foreign_content, name_encoding
from congbo.reading.tables import Table, make_table
from congbo.reading.workbooks import WorkbookBroken, sheet_rows
from congbo.yaml_text import Node, YamlBroken, parse_yaml

LARGEST = {"csv": 50_000_000, "xlsx": 50_000_000, "yml": 1_000_000, "md": 1_000_000, "pdf": 50_000_000}
"""Bytes, by the ending of the file's name; files of other endings are not read."""
CONFLICT = re.compile(r"^(<{7}|={7}|>{7})( |$)", re.MULTILINE)


@dataclass(slots=True)
class Sources:
    """Everything that was read, by path below `results/`."""

    tables: dict[str, Table] = field(default_factory=dict)
    documents: dict[str, Node] = field(default_factory=dict)
    """YAML files."""
    proses: dict[str, str] = field(default_factory=dict)
    """Markdown files."""
    attachments: dict[str, bytes] = field(default_factory=dict)
    """Signed documents, which are handed on as they are."""
    left_out: set[str] = field(default_factory=set)
    """Folders that are there, but not for the public."""
    names: list[str] = field(default_factory=list)
    """All files, those that could not be read included."""
    digests: dict[str, str] = field(default_factory=dict)
    """SHA-256 of each file."""

    @property
    def digest(self) -> str:
        """SHA-256 over names and content of all files that are not left out."""
        lines = (f"{name}\0{sha}\n" for name, sha in sorted(self.digests.items()))
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    @property
    def cells(self) -> int:
        """How many cells all tables have."""
        return sum(len(table.rows) * len(table.header) for table in self.tables.values())

    def folders(self) -> list[str]:
        """The index folders: those with an index.yml."""
        return sorted(path.split("/")[0] for path in self.documents if re.fullmatch(r"[^/]+/index\.yml", path))

    def periods(self, index: str) -> list[str]:
        """The release folders of an index."""
        start, end = f"{index}/", "/release.yml"
        return sorted(path.split("/")[1] for path in self.documents if path.startswith(start) and path.endswith(end))

    def score_tables(self, index: str, period: str) -> Iterator[Table]:
        """The tables of figures of one release."""
        start = f"{index}/{period}/scores"
        return (table for file, table in self.tables.items() if file.startswith(start))

    def leave_out(self, folder: str) -> None:
        """Forgets all files below a folder, but not that it was there."""
        self.left_out.add(folder)
        start = f"{folder}/"
        held: tuple[dict[str, Any], ...] = (
            self.tables, self.documents, self.proses, self.attachments, self.digests,
        )  # fmt: skip
        for content in held:
            for name in [name for name in content if name.startswith(start)]:
                del content[name]
        self.names[:] = [name for name in self.names if not name.startswith(start)]

    def unit_tables(self, index: str, period: str) -> Iterator[Table]:
        """All tables of one release that name units."""
        yield from self.score_tables(index, period)
        others = (
            f"{index}/{period}/{name}.csv"
            for name in ("commendations", "overrides", "plan", "corrections", "responses")
        )
        yield from (self.tables[file] for file in others if file in self.tables)


def read_results(folder: Path) -> tuple[Sources, list[Finding]]:
    """All files below `folder`, and what is wrong with them as files."""
    if not (folder / "units.csv").is_file() and not (folder / "units.xlsx").is_file():
        raise BuildRefused(f"Không có {folder / 'units.csv'}: đây không phải thư mục kết quả. Dùng --results THƯ_MỤC.")
    sources, findings = Sources(), list[Finding]()
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    findings += names_that_collide(list(paths))
    for name, path in paths.items():
        if path.name.startswith(("~$", ".~lock.")):
            held = path.name.removeprefix("~$").removeprefix(".~lock.").removesuffix("#")
            place = Place(f"{name.rpartition('/')[0]}/{held}".lstrip("/"))
            findings.append(Finding("open_in_excel", place, facts={"lock": path.name}))
        if any(part.startswith((".", "~$")) for part in name.split("/")):
            continue
        try:
            before = path.stat()
            if not S_ISREG(before.st_mode):
                continue
            content = path.read_bytes()
            after = path.stat()
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or after.st_size != len(
                content
            ):
                findings.append(Finding("changed_while_reading", Place(name)))
        except OSError as error:
            findings.append(Finding("file_unreadable", Place(name), facts={"reason": error.strerror or str(error)}))
            continue
        sources.digests[name] = hashlib.sha256(content).hexdigest()
        findings += read_file(sources, name, content)
    return sources, findings


def names_that_collide(names: list[str]) -> Iterator[Finding]:
    """Files that are one file where case and the way to write marks do not count."""
    by_fold: dict[str, list[str]] = {}
    for name in names:
        by_fold.setdefault(normalize("NFC", name).casefold(), []).append(name)
    for same in by_fold.values():
        if len(same) > 1:
            yield Finding("names_collide", Place(same[1]), facts={"names": ", ".join(same)})


def read_file(sources: Sources, name: str, content: bytes) -> list[Finding]:
    """Puts one file's content among the sources; returns what is wrong with it."""
    sources.names.append(name)
    kind = name.rsplit(".", 1)[-1].lower()
    if kind not in LARGEST:
        return []
    limit = LARGEST[kind]
    if len(content) > limit:
        facts = {"size": f"{len(content) / 1e6:.0f} MB", "limit": f"{limit / 1e6:.0f} MB"}
        return [Finding("file_too_large", Place(name), facts=facts)]
    if kind == "pdf":
        sources.attachments[name] = content
        return []
    if kind in {"csv", "xlsx"}:
        table, findings = read_table(name, content, sheet_named(sources, name))
        if table and (other := sources.tables.get(table.file)):
            names = f"{other.source or other.file}, {name}"
            findings.append(Finding("one_table_twice", Place(name), facts={"names": names}))
        if table:
            sources.tables[table.file] = table
        return findings
    text, findings = decode(name, content)
    if text is None:
        return findings
    if kind == "md":
        if hidden := hidden_character(text):
            return [*findings, Finding("hidden_character", Place(name, hidden[0]), facts=dict(hidden[1]))]
        sources.proses[name] = text
        return findings
    try:
        sources.documents[name] = parse_yaml(text)
    except YamlBroken as error:
        findings.append(
            Finding("broken_yaml", Place(name, error.line), facts={"what": Phrase(error.phrase, error.facts)})
        )
    return findings


def sheet_named(sources: Sources, name: str) -> str | None:
    """The sheet that the release.yml beside a workbook of figures names; it was read before, by the alphabet."""
    document = sources.documents.get(f"{name.rpartition('/')[0]}/release.yml")
    content = document.content if document and "/scores" in name else None
    sheet = content.get("sheet") if isinstance(content, dict) else None
    return sheet if isinstance(sheet, str) and sheet else None


def decode(name: str, content: bytes) -> tuple[str | None, list[Finding]]:
    """The text of a file; None with a finding that names what it is if it is not UTF-8."""
    if found := foreign_content(content):
        facts = {"content": Phrase(found[0]), "way": Phrase(found[1])}
        return None, [Finding("not_a_table", Place(name), facts=facts)]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        if not content[: error.start].isascii():
            return None, [
                Finding("mixed_encodings", Place(name, line), facts={"byte": f"0x{content[error.start]:02X}"})
            ]
        trial = name_encoding(content)
        saved = "save_as_utf8" if name.endswith(".csv") else "save_text_as_utf8"
        way = Phrase("convert_to_unicode" if trial and trial.encoding in {"TCVN3/ABC", "VNI"} else saved)
        facts2 = {
            "encoding": trial.encoding if trial else Phrase("unknown_encoding"),
            "trial": _first_words(trial.text, content, error.start) if trial else "?",
            "way": way,
        }
        return None, [Finding("encoding_not_utf8", Place(name, line), facts=facts2)]
    notes = [Finding("normalised_text", Place(name), facts={"what": "BOM UTF-8"})] if text.startswith("\ufeff") else []
    text = text.removeprefix("\ufeff")
    if conflict := CONFLICT.search(text):
        line = text.count("\n", 0, conflict.start()) + 1
        return None, [Finding("merge_conflict", Place(name, line), conflict.group().strip())]
    return text, notes


def _first_words(text: str, content: bytes, start: int) -> str:
    """The cell of the trial in which the first strange byte stands."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return text.split("\n")[0][:40].strip()
    line = text.split("\n")[content.count(b"\n", 0, start)] if text.count("\n") == content.count(b"\n") else text
    cells = re.split(r"[,;\t]", line)
    return next((cell for cell in cells if not cell.isascii()), line)[:40].strip()


def read_table(name: str, content: bytes, sheet: str | None = None) -> tuple[Table | None, list[Finding]]:
    """A CSV file or workbook as text cells, and what is wrong with its shape; None if it has none.

    The table of `scores.xlsx` goes by the name `scores.csv`, and its places by its own.
    """
    if name.endswith(".xlsx"):
        try:
            rows = sheet_rows(content, sheet)
        except WorkbookBroken as error:
            return None, [Finding(error.code, Place(name), facts=error.facts)]
        table, findings = make_table(name, rows, is_suspect=True)
        return (
            replace(table, file=name[:-5] + ".csv", source=name, _columns={}, _plain={}) if table else None
        ), findings
    text, findings = decode(name, content)
    if text is None:
        return None, findings
    table, problems = make_table(name, split_rows(text), is_suspect=is_suspect(text))
    return table, findings + problems


def text_of(results: Path, name: str) -> str:
    """The text of a file below `results/` with its line ends and its BOM, empty if there is none."""
    path = results / name
    return path.read_bytes().decode("utf-8") if path.is_file() else ""
