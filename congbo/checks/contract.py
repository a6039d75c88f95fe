"""The data contract as the checks know it: files, columns, models of YAML files."""

from __future__ import annotations

import re

from congbo.model.classification import Classification
from congbo.model.decisions import DecisionFile
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.model.texts import Model

UNIT_COLUMNS = ("unit", "kind", "code", "name_vi", "name_en", "parent", "region", "valid_from", "valid_to", "aliases")
LINEAGE_COLUMNS = ("date", "event", "predecessor", "successor", "legal_act", "note")
FRAMEWORK_COLUMNS = (
    "component", "parent", "name_vi", "name_en", "short_vi", "short_en", "max_score", "weight", "direction", "kind",
)  # fmt: skip
CALENDAR_COLUMNS = ("index", "period", "date", "what_vi", "what_en", "status")
RESTATED_COLUMNS = ("unit", "period", "column", "value", "note_vi", "note_en")
TILE_COLUMNS = ("map", "unit", "label_vi", "label_en", "column", "row")
BOUNDARY_COLUMNS = ("line", "left", "right", "part_vi", "part_en", "points")
SCORE_COLUMNS = ("unit", "block")
CORRECTION_COLUMNS = (
    "version", "unit", "column", "old", "new", "kind", "reason_vi", "reason_en", "date", "document",
)  # fmt: skip
OVERRIDE_COLUMNS = ("unit", "class", "ground_vi", "ground_en", "document")
AMENDMENT_COLUMNS = ("file", "field", "old", "new", "kind", "reason_vi", "reason_en", "date", "document")
SEALED_COLUMNS = ("file", "field", "sha256")
PUBLISHED_COLUMNS = ("version", "unit", "sha256", "marks")
ADDRESS_COLUMNS = ("index", "period", "version", "pages")
REDIRECT_COLUMNS = ("from", "to")
COMMENDATION_COLUMNS = ("unit", "award_vi", "award_en", "document", "date")
PLAN_COLUMNS = (
    "unit", "component", "task_vi", "task_en", "owner_vi", "owner_en", "deadline", "status", "as_of", "document",
)  # fmt: skip
RESPONSE_COLUMNS = ("unit", "column", "text_vi", "text_en", "date", "document", "state")
KNOWN_FILES = re.compile(
    r"(units|lineage|calendar)\.(csv|xlsx)|(addresses|redirects|tiles|amendments|sealed|boundaries-\d{4}-\d\d-\d\d)\.csv"
    r"|[^/]+/(index\.yml|sealed\.csv|classification\.yml|framework-[^/]+\.(csv|xlsx)|method-[^/]+\.(vi|en)\.md)"
    r"|[^/]+/[^/]+/(release\.yml|decision\.yml|scores(-[^/]+)?\.(csv|xlsx)|(corrections|overrides|published|sealed)\.csv|(commendations|plan|responses|restated)\.(csv|xlsx)"
    r"|notes\.(vi|en)\.md)"
)
"""The files of the contract; other tables, settings and texts would be passed over without a word."""
KNOWN_NAMES = (
    "units.csv", "lineage.csv", "calendar.csv", "index.yml", "classification.yml", "release.yml", "decision.yml",
    "scores.csv", "corrections.csv", "overrides.csv", "redirects.csv", "restated.csv", "commendations.csv", "plan.csv",
    "responses.csv", "amendments.csv", "notes.vi.md", "notes.en.md", "tiles.csv",
    "boundaries-2025-07-01.csv",
)  # fmt: skip
KEYS = {"scores": "unit", "framework": "component", "overrides": "unit"}
MODELS: dict[str, type[Model]] = {
    "index.yml": IndexSettings,
    "classification.yml": Classification,
    "release.yml": ReleaseSettings,
    "decision.yml": DecisionFile,
}


def family(file: str) -> str:
    """What a table is by its name: units, lineage, framework, scores, overrides."""
    return file.rsplit("/", 1)[-1].split(".")[0].split("-")[0]


def required_columns(file: str) -> tuple[str, ...]:
    """The columns that a table cannot do without."""
    columns = {
        "units": UNIT_COLUMNS,
        "lineage": LINEAGE_COLUMNS,
        "framework": FRAMEWORK_COLUMNS,
        "calendar": CALENDAR_COLUMNS,
        "restated": RESTATED_COLUMNS,
        "tiles": TILE_COLUMNS,
        "boundaries": BOUNDARY_COLUMNS,
        "scores": SCORE_COLUMNS,
        "corrections": CORRECTION_COLUMNS,
        "overrides": OVERRIDE_COLUMNS,
        "amendments": AMENDMENT_COLUMNS,
        "sealed": SEALED_COLUMNS,
        "published": PUBLISHED_COLUMNS,
        "addresses": ADDRESS_COLUMNS,
        "redirects": REDIRECT_COLUMNS,
        "commendations": COMMENDATION_COLUMNS,
        "plan": PLAN_COLUMNS,
        "responses": RESPONSE_COLUMNS,
    }
    return columns.get(family(file), ())
