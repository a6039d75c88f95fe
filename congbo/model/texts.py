"""A text in both languages."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """What all YAML models share: frozen, and no key that we do not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Model):
    """The same words in Vietnamese and English."""

    vi: str
    en: str

    def __getitem__(self, language: str) -> str:
        return self.vi if language == "vi" else self.en


class Linked(Text):
    """A text that names a thing that has an address."""

    url: str | None = None
    """Address of the thing, http or https."""
    retrieved: str | None = None
    """The day on which it was read there, YYYY-MM-DD."""
