"""Files, columns and settings: what the finer checks rely on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import ValidationError

from congbo.checks.contract import KEYS, KNOWN_FILES, KNOWN_NAMES, MODELS, family, required_columns
from congbo.checks.nearest import did_you_mean
from congbo.checks.setting_problems import explain
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.model.indices import IndexSettings
from congbo.model.periods import parse_period
from congbo.read import Sources

READ = re.compile(r"\.(csv|xlsx?|ya?ml|md)$", re.IGNORECASE)
"""Files of these kinds are read, or look as if they were."""
MEANT = re.compile(
    r"(units|lineage|index|framework|classification|release|scores|decision|corrections)\b", re.IGNORECASE
)
"""Files of these names are meant to be read, whatever their kind."""
OTHER_WORKBOOK = re.compile(r"\.(xls[mb]?|ods|numbers)$", re.IGNORECASE)


def wrong_setting(sources: Sources) -> Iterator[Finding]:
    """A YAML file says what its model does not know, or lacks what it needs."""
    for file, document in sources.documents.items():
        model = MODELS.get(file.rsplit("/", 1)[-1])
        if model is None:
            continue
        try:
            model.model_validate(document.content)
        except ValidationError as error:
            for problem in error.errors():
                path, what, way = explain(model, problem)
                facts: dict[str, Fact] = {"key": ".".join(map(str, path)) or "–", "problem": what, "way": way}
                value = problem["input"] if isinstance(problem["input"], str) else None
                yield Finding("wrong_setting", Place(file, document.line(path)), value, facts)


def unknown_file(sources: Sources) -> Iterator[Finding]:
    """A table, settings or a text bears a name that nothing reads."""
    for file in sources.names:
        name = file.rsplit("/", 1)[-1]
        if not KNOWN_FILES.fullmatch(file) and (READ.search(name) or MEANT.match(name)):
            yield Finding("unknown_file", Place(file), name, {"nearest": _way(name)})


def _way(name: str) -> Phrase:
    """What to do with a file that is not read: save it as another kind, or give it its right name."""
    if OTHER_WORKBOOK.search(name):
        return Phrase("save_as_xlsx")
    plain = name.removesuffix(".txt")
    return Phrase("did_you_mean", {"near": plain}) if plain in KNOWN_NAMES else did_you_mean(plain, KNOWN_NAMES)


def without_settings(sources: Sources) -> Iterator[Finding]:
    """A folder holds figures or a framework, but not the settings without which nobody looks at it."""
    for file in sources.names:
        parts = file.split("/")
        name = parts[-1]
        needed = ""
        if len(parts) == 2 and re.match(r"framework-|classification\.yml$", name):
            needed = f"{parts[0]}/index.yml"
        elif len(parts) == 3 and re.match(r"scores", name):
            needed = f"{parts[0]}/{parts[1]}/release.yml"
            if f"{parts[0]}/index.yml" not in sources.names:
                needed = f"{parts[0]}/index.yml"
        if needed and needed not in sources.names:
            here = ", ".join(
                one.rsplit("/", 1)[-1] for one in sources.names if one.rpartition("/")[0] == needed.rpartition("/")[0]
            )
            yield Finding("file_missing", Place(needed), facts={"file": needed, "by": file, "present": here or "–"})


def file_missing(sources: Sources) -> Iterator[Finding]:
    """A file that another one names is not there, or a folder is no period."""
    for index in sources.folders():
        present = ", ".join(file.split("/", 1)[1] for file in sources.tables if file.startswith(f"{index}/framework-"))
        try:
            settings = IndexSettings.model_validate(sources.documents[f"{index}/index.yml"].content)
        except ValidationError:
            continue
        for method in settings.frameworks:
            file = f"{index}/framework-{method.id}.csv"
            if file not in sources.tables and not _was_seen(sources, file):
                facts = {"file": file, "by": f"{index}/index.yml", "present": present or "–"}
                yield Finding("file_missing", Place(file), facts=facts)
        for period in sources.periods(index):
            if not is_period(period):
                yield Finding("wrong_period", Place(f"{index}/{period}/release.yml"), period)
            elif not any(sources.score_tables(index, period)):
                file = f"{index}/{period}/scores.csv"
                here = f"{index}/{period}/"
                if any(
                    re.match(r"scores(-[a-z0-9-]+)?\.", name.removeprefix(here), re.IGNORECASE)
                    for name in sources.names
                ):
                    continue  # one that could not be read, or bears a wrong name, is named elsewhere
                others = [name.removeprefix(here) for name in sources.names if name.startswith(here)]
                facts = {"file": file, "by": f"{here}release.yml", "present": ", ".join(others) or "–"}
                yield Finding("file_missing", Place(file), facts=facts)


def _was_seen(sources: Sources, file: str) -> bool:
    """Whether it is there, though it could not be read."""
    return file in sources.names or f"{file[:-4]}.xlsx" in sources.names


def is_period(text: str) -> bool:
    """Whether a folder's name is a period."""
    try:
        parse_period(text)
    except ValueError:
        return False
    return True


def missing_column(sources: Sources) -> Iterator[Finding]:
    """A table lacks a column."""
    for file, table in sources.tables.items():
        required = required_columns(file)
        if table.header[0] in required and len({*table.column(table.header[0])} & {*required, "total"}) > 1:
            yield Finding(
                "transposed_table", Place(table.source or file, table.header_line), ", ".join(table.header)[:80]
            )
            continue
        for name in required:
            if name not in table.header:
                others = [heading for heading in table.header if heading not in required_columns(file)]
                facts: dict[str, Fact] = {
                    "column": name,
                    "present": ", ".join(table.header),
                    "nearest": did_you_mean(name, others),
                }
                yield Finding("missing_column", Place(table.source or file, table.header_line), facts=facts)


def repeated_key(sources: Sources) -> Iterator[Finding]:
    """One unit has two rows in a table of figures, or one component in a framework."""
    for file, table in sources.tables.items():
        key = KEYS.get(family(file))
        if key is None or key not in table.header:
            continue
        first: dict[str, int] = {}
        for row, value in enumerate(table.column(key)):
            if value in first:
                yield Finding("repeated_key", table.place(row, key), value, {"line": table.lines[first[value]]})
            first.setdefault(value, row)
