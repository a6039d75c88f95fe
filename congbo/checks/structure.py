"""Files, columns and settings: what the finer checks rely on."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from congbo.checks.nearest import did_you_mean
from congbo.findings import NONE, Fact, Finding, Place
from congbo.model.indices import Classification, IndexSettings, ReleaseSettings
from congbo.model.periods import PATTERN
from congbo.model.texts import Model
from congbo.read import Sources

UNIT_COLUMNS = ("unit", "kind", "code", "name_vi", "name_en", "parent", "region", "valid_from", "valid_to", "aliases")
LINEAGE_COLUMNS = ("date", "event", "predecessor", "successor", "legal_act", "note")
FRAMEWORK_COLUMNS = (
    "component", "parent", "name_vi", "name_en", "short_vi", "short_en", "max_score", "weight", "direction", "kind",
)  # fmt: skip
SCORE_COLUMNS = ("unit", "block")
KEYS = {"scores": "unit", "framework": "component"}
MODELS: dict[str, type[Model]] = {
    "index.yml": IndexSettings,
    "classification.yml": Classification,
    "release.yml": ReleaseSettings,
}


def family(file: str) -> str:
    """What a table is by its name: units, lineage, framework, scores."""
    return file.rsplit("/", 1)[-1].split(".")[0].split("-")[0]


def required_columns(file: str) -> tuple[str, ...]:
    """The columns that a table cannot do without."""
    columns = {
        "units": UNIT_COLUMNS,
        "lineage": LINEAGE_COLUMNS,
        "framework": FRAMEWORK_COLUMNS,
        "scores": SCORE_COLUMNS,
    }
    return columns.get(family(file), ())


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
                path = tuple(part for part in problem["loc"] if part != "function-after")
                known = model.model_fields if len(path) == 1 else {}
                facts: dict[str, Fact] = {
                    "key": ".".join(map(str, path)),
                    "problem": problem["msg"],
                    "expected": ", ".join(known) if problem["type"] == "extra_forbidden" else NONE,
                    "nearest": did_you_mean(str(path[-1]), known) if known else NONE,
                }
                value = problem["input"] if isinstance(problem["input"], str) else None
                yield Finding("wrong_setting", Place(file, document.line(path)), value, facts)


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
            if file not in sources.tables:
                facts = {"file": file, "by": f"{index}/index.yml", "present": present or "–"}
                yield Finding("file_missing", Place(file), facts=facts)
        for period in sources.periods(index):
            if not PATTERN.fullmatch(period):
                yield Finding("wrong_period", Place(f"{index}/{period}/release.yml"), period)
            elif not any(sources.score_tables(index, period)):
                file = f"{index}/{period}/scores.csv"
                here = f"{index}/{period}/"
                others = [
                    name.removeprefix(here) for name in (*sources.tables, *sources.proses) if name.startswith(here)
                ]
                facts = {"file": file, "by": f"{here}release.yml", "present": ", ".join(others) or "–"}
                yield Finding("file_missing", Place(file), facts=facts)


def missing_column(sources: Sources) -> Iterator[Finding]:
    """A table lacks a column."""
    for file, table in sources.tables.items():
        for name in required_columns(file):
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
