"""What the columns and files of downloads say: `fields.yml`, read once."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from congbo.model.texts import Model, Text
from congbo.yaml_text import parse_yaml

FILE = Path(__file__).with_name("fields.yml")


class Field(Text):
    """A column: its type and what it holds."""

    type: Literal["string", "integer", "number"]


class Fields(Model):
    """All of the file."""

    tidy: dict[str, Field]
    dictionary: dict[str, Field]
    units: dict[str, Field]
    lineage: dict[str, Field]
    readme: dict[str, Text]


@lru_cache(maxsize=1)
def fields() -> Fields:
    """The columns in their order, and the words of the note that goes with the files."""
    return Fields.model_validate(parse_yaml(FILE.read_text(encoding="utf-8")).content)
