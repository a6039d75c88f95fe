"""What `mkdocs.yml` says under `extra.congbo`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, ValidationError, model_validator

from congbo.errors import BuildRefused
from congbo.findings import Phrase
from congbo.model.texts import Model, Text
from congbo.model.units import UnitState
from congbo.urls import LANGUAGE_FOLDERS, in_language, on_site
from congbo.yaml_text import YamlBroken, parse_yaml

LanguageCode = Literal["vi", "en"]


class Kind(Text):
    """A kind of unit; its name is put before a unit's name where `prefixed`."""

    plural: Text
    prefixed: bool = False
    also: str = ""
    """Further words by which readers ask for this kind, as the finder takes them: `TP`."""


class SiteSettings(Model):
    """Identity of the site and the words for kinds of units and regions."""

    name: Text
    tagline: Text
    base_url: Annotated[str, Field(pattern=r"^(https?://[^\s?#<>\"']+)?$")] = ""
    """Where the site will be, for citations; empty if not yet known."""
    feed_host: Annotated[str, Field(pattern=r"^([a-z0-9.-]+)?$")] = ""
    """The host in the ids of feed entries, if not that of `base_url`: set to the former one when a site moves."""
    languages: Annotated[tuple[LanguageCode, ...], Field(min_length=1, max_length=2)] = ("vi", "en")
    """Whose pages this site has; with one of them, `other_site` has those in the other."""
    other_site: Annotated[str, Field(pattern=r"^(https?://[^\s?#<>\"']+)?$")] = ""
    """The root of the site that has the pages in the other language, at the same addresses below it."""
    lead_on: bool = False
    """True: where the other language was here before, a small page stays at each of its published addresses."""
    contact: Annotated[str, Field(pattern=r"^([\w.+-]+@[\w-]+(\.[\w-]+)+)?$")] = ""
    """E-mail address that takes reports of errors; empty if none, and readers are told to whom to write instead."""
    precompressed: bool = False
    """Whether each text file has a `.gz` beside it, for hosts that send such files as they are."""
    kinds: dict[str, Kind]
    regions: dict[str, Text]
    pdf: bool = False
    """True: releases with a decision get their extract and their scorecards as PDF too; needs requirements-pdf.txt."""
    cards: bool = False
    """True: releases and scorecards have a picture for where they are shared; needs base_url and requirements-cards.txt."""
    home: tuple[str, ...]
    """Ids of indices in the order in which home shows them."""

    @model_validator(mode="after")
    def _cards_have_an_address(self) -> Self:
        """Who shows a card asks for it by its whole address."""
        if self.cards and not self.base_url:
            raise ValueError("cards: true cần base_url, vì nơi chia sẻ chỉ tải ảnh theo địa chỉ đầy đủ")
        return self

    @model_validator(mode="after")
    def _another_site_has_what_this_one_lacks(self) -> Self:
        """Whoever reads one language is led to the other, wherever it is."""
        is_whole = len(set(self.languages)) == 2
        if is_whole and self.other_site:
            raise ValueError("other_site chỉ dùng khi languages có một thứ tiếng")
        if not is_whole and not self.other_site:
            raise ValueError("languages có một thứ tiếng thì cần other_site, địa chỉ trang web có thứ tiếng kia")
        if self.lead_on and is_whole:
            raise ValueError("lead_on chỉ dùng khi languages có một thứ tiếng")
        return self

    def place(self, language: str, address: str) -> str:
        """Where a page in a language lies: below the root of this site, or whole on the other one."""
        here = in_language(language, address)
        return here if language in self.languages else on_site(self.other_site, here)

    def places(self, address: str) -> dict[str, str]:
        """Where a page lies, by language."""
        return {language: self.place(language, address) for language in LANGUAGE_FOLDERS}

    def whole(self, language: str, address: str) -> str:
        """The whole address of a page in a language; empty where that of this site is not known."""
        here = self.place(language, address)
        return on_site(self.base_url, here) if language in self.languages else here

    def full_name(self, state: UnitState) -> Text:
        """A unit's name with its kind where that is part of it: "Xã Minh Tân", "Minh Tan Commune"."""
        kind = self.kinds.get(state.kind)
        if kind is None or not kind.prefixed:
            return state.name
        return Text(vi=f"{kind.vi} {state.name.vi}", en=f"{state.name.en} {kind.en}")


def read_settings(path: Path) -> SiteSettings:
    """The settings; raises BuildRefused if the file does not hold any."""
    if not path.is_file():
        raise BuildRefused(f"Không có {path}.")
    try:
        content = parse_yaml(path.read_text(encoding="utf-8")).content
    except YamlBroken as error:
        raise BuildRefused(f"{path.name}:{error.line}: {Phrase(error.phrase, error.facts).say('vi')}.") from error
    except UnicodeDecodeError as error:
        raise BuildRefused(f"{path.name}: tệp không phải UTF-8; lưu lại dạng UTF-8.") from error
    extra = content.get("extra") if isinstance(content, dict) else None
    if not isinstance(extra, dict) or "congbo" not in extra:
        raise BuildRefused(f"{path.name}: thiếu mục extra.congbo.")
    try:
        return SiteSettings.model_validate(extra["congbo"])
    except ValidationError as error:
        problems = "; ".join(f"extra.congbo.{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise BuildRefused(f"{path.name}: {problems}.") from error
