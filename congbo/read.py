"""Reads `results/` into tables of text cells and YAML nodes that know where they stand."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from congbo.errors import BuildRefused
from congbo.findings import Finding, Place
from congbo.yaml_text import Node, YamlBroken, parse_yaml


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file: text cells, each of which can say where it stands."""

    file: str
    """Path below `results/`, with forward slashes."""
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """As many cells in each as the header has."""
    lines: tuple[int, ...]
    """Line of each row, counted from 1."""

    def column(self, name: str) -> list[str]:
        """All cells below one heading."""
        position = self.header.index(name)
        return [row[position] for row in self.rows]

    def records(self) -> Iterator[dict[str, str]]:
        """Each row by heading."""
        for row in self.rows:
            yield dict(zip(self.header, row, strict=True))

    def place(self, row: int, column: str) -> Place:
        """Where the cell of a row stands; `row` counts from 0 below the header."""
        position = self.header.index(column)
        unit = self.rows[row][self.header.index("unit")] if "unit" in self.header else None
        line = self.lines[row]
        return Place(self.file, line, column, f"{excel_column(position)}{line}", unit)


@dataclass(slots=True)
class Sources:
    """Everything that was read, by path below `results/`."""

    tables: dict[str, Table] = field(default_factory=dict)
    documents: dict[str, Node] = field(default_factory=dict)
    """YAML files."""
    proses: dict[str, str] = field(default_factory=dict)
    """Markdown files."""
    digest: str = ""
    """SHA-256 over names and bytes of all files."""

    def folders(self) -> list[str]:
        """The index folders: those with an index.yml."""
        return sorted(
            path.split("/")[0] for path in self.documents if path.count("/") == 1 and path.endswith("index.yml")
        )

    def periods(self, index: str) -> list[str]:
        """The release folders of an index."""
        return sorted(
            path.split("/")[1]
            for path in self.documents
            if path.startswith(f"{index}/") and path.endswith("/release.yml")
        )


def read_results(folder: Path) -> tuple[Sources, list[Finding]]:
    """All files below `folder`, and what could not be read."""
    if not (folder / "units.csv").is_file():
        raise BuildRefused(f"Không có {folder / 'units.csv'}: đây không phải thư mục kết quả. Dùng --results THƯ_MỤC.")
    sources, findings, digest = Sources(), list[Finding](), hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or any(part.startswith((".", "~$")) for part in name.split("/")):
            continue
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
        try:
            match path.suffix:
                case ".csv":
                    sources.tables[name] = read_table(name, content)
                case ".yml":
                    sources.documents[name] = parse_yaml(content.decode("utf-8-sig"))
                case ".md":
                    sources.proses[name] = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            findings.append(
                Finding("not_utf8", Place(name, line), "tệp không phải UTF-8.", "Trong Excel: Lưu thành → CSV UTF-8.")
            )
        except YamlBroken as error:
            findings.append(Finding("broken_yaml", Place(name, error.line), f"{error}"))
        except TableBroken as error:
            findings.append(Finding("broken_table", Place(name, error.line), f"{error}"))
    sources.digest = digest.hexdigest()
    return sources, findings


class TableBroken(ValueError):
    """A CSV file whose rows and cells cannot be told apart."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


def read_table(name: str, content: bytes) -> Table:
    """A CSV file as text; raises UnicodeDecodeError or TableBroken."""
    text = content.decode("utf-8-sig")
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    start = 1
    try:
        for cells in reader:
            if cells:
                rows.append(tuple(cell.strip() for cell in cells))
                lines.append(start)
            start = reader.line_num + 1
    except csv.Error as error:
        raise TableBroken(start, f"dấu ngoặc kép không đúng ({error}).") from error
    if not rows:
        raise TableBroken(1, "tệp rỗng; cần dòng tiêu đề và ít nhất một dòng dữ liệu.")
    header = rows[0]
    for row, line in zip(rows, lines, strict=True):
        if len(row) != len(header):
            raise TableBroken(line, f"dòng có {len(row)} ô, tiêu đề có {len(header)} cột.")
    return Table(name, header, tuple(rows[1:]), tuple(lines[1:]))


def excel_column(position: int) -> str:
    """The letters that Excel gives a column: 0 is A, 26 is AA."""
    letters, position = "", position + 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
