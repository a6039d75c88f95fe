"""What a release writes down of all that it says beside its rows: `sealed.csv`, beside the files that it seals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from congbo.read import Sources
from congbo.sealing.amendments import amendments_of, by_field
from congbo.sealing.said import canonical, seal
from congbo.sealing.scope import Reader, rests_on

NAME = "sealed.csv"
HEAD = "file,field,sha256\n"
Seals = dict[str, dict[str, str]]
"""SHA-256 of each field of each file, by path below `results/`."""


def seals_beside(file: str) -> str:
    """The file that holds the seals of another."""
    folder = file.rpartition("/")[0]
    return f"{folder}/{NAME}" if folder else NAME


def seals_of(sources: Sources) -> Seals:
    """All seals that were ever set; they must be right. Of a field that was sealed again the last one holds."""
    found: Seals = {}
    for path, table in sources.tables.items():
        folder, _, name = path.rpartition("/")
        if name == NAME:
            for row in table.records():
                file = f"{folder}/{row['file']}" if folder else row["file"]
                found.setdefault(file, {})[row["field"]] = row["sha256"]
    return found


def sealed_files(sources: Sources, folders: Iterable[str]) -> dict[str, str]:
    """Every `sealed.csv` to which releases add, with what stands there already; names of units must be ids."""
    reader, known, log = Reader(sources), seals_of(sources), amendments_of(sources)
    first = {key: log[positions[0]].old for key, positions in by_field(log).items()}
    added: dict[str, dict[tuple[str, str], str]] = {}
    for folder in folders:
        for file, fields in rests_on(reader, folder).items():
            lines = added.setdefault(seals_beside(file), {})
            said, sealed = reader.fields(file), known.get(file, {})
            for field in fields:
                if field not in sealed:
                    text = first.get((file, field), said[field].text)
                    lines.setdefault((file.rpartition("/")[2], field), seal(canonical(text)))
    return {path: _text(sources, path, lines) for path, lines in sorted(added.items()) if lines}


def _text(sources: Sources, path: str, added: Mapping[tuple[str, str], str]) -> str:
    table = sources.tables.get(path)
    before = [",".join(row) for row in table.rows] if table else []
    return HEAD + "".join(
        f"{line}\n" for line in (*before, *(f"{file},{field},{sha}" for (file, field), sha in added.items()))
    )
