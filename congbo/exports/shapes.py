"""The shapes of JSON files, from which `build.py docs` makes their JSON Schemas; the files are made without them."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from congbo.model.texts import Linked, Model, Text

Status = Literal["forecast", "provisional", "final", "withdrawn", "illustrative"]
Origin = Literal["published", "computed", "none"]
Figure = float
"""A number with all stored digits; read it as a decimal if the last one matters."""
Marker = Literal["[x]", "[z]", "[c]", "[u]", "[n]"]


class Pages(Model):
    """Where pages lie below the site's root, by language; the whole address where another site has that language."""

    vi: str
    en: str


class Shown(Model):
    """How many decimals pages show."""

    total: int
    component: int


class ClassOfScheme(Model):
    """A class with its name."""

    model_config = ConfigDict(populate_by_name=True)
    id: str = Field(alias="class")
    name: Text


class BlockOfRelease(Model):
    """A group of units that are ranked together."""

    block: str
    name: Text
    framework: str
    method: Text
    units_in_block: int
    """With those that the source leaves out."""
    units_with_total: int
    total_origin: Origin
    """computed: summed here from the components."""
    rank_origin: Origin
    """computed: the source gives no rank."""
    classes: tuple[ClassOfScheme, ...]
    """Best first; empty where there are none."""


class Sizes(Model):
    """How much a component can give, as far as that is known."""

    maximum: Figure | None = None
    weight_percent: Figure | None = None
    """Share of the component above."""


class ComponentOfRelease(Model):
    """A component of the method, or the total."""

    block: str
    component: str
    parent: str
    """Empty for the total."""
    level: int
    name: Text
    direction: Literal["higher", "lower"]
    """Whether more or less is better."""
    kind: Literal["part", "bonus", "deduction", "context"]
    sizes: Sizes


class Standing(Model):
    """What a release says of one unit."""

    unit: str
    block: str
    name: Text
    """In the period of the release."""
    class_name: str | None = Field(alias="class")
    """Id of the class; null without one."""
    rank: int | None
    """In the block; null without one."""
    is_rank_shared: bool
    scores: dict[str, Figure]
    """By component; what is missing is left out."""
    measures: dict[str, Figure]
    """Other figures, by `component:measure`: self, appraised, survey, ci_low, ci_high, se."""
    ranks: dict[str, int]
    """By component."""
    missing: dict[str, Marker]
    """Why a figure is left out, by component or `component:measure`."""


class ReleaseFile(Model):
    """`<index>/<period>/<index>-<period>.json`: a release with all its figures."""

    shape: Literal[1]
    """Changes when a key changes its meaning or goes."""
    index: str
    period: str
    version: int
    status: Status
    illustrative: bool
    """True: every figure is invented."""
    name: Text
    short: Text
    publisher: Linked
    announced: str | None
    """A day, if it is known."""
    as_of: str | None
    """The day that the figures describe, if it is known."""
    source: Linked
    licence: Linked
    notes: tuple[Text, ...]
    unit_of_scores: Text
    decimals_shown: Shown
    pages: Pages
    blocks: tuple[BlockOfRelease, ...]
    components: tuple[ComponentOfRelease, ...]
    units: tuple[Standing, ...]
    """By block, in the order of the ranking."""


class UnitState(Model):
    """What a unit was in a stretch of time."""

    name: Text
    kind: str
    code: str
    """Official; may be empty."""
    parent: str
    """Id of the unit it belonged to; empty at the top."""
    region: str
    begins: str | None = Field(alias="from")
    """The first day; null: since before our first figures."""
    ends: str | None = Field(alias="to")
    """The last day; null: it goes on."""


class Event(Model):
    """How a unit came from another, or became one."""

    on: str
    event: Literal["merge", "split", "rename", "transfer", "create", "dissolve"]
    unit: str
    """The other one."""
    legal_act: str


class UnitResult(Standing):
    """A unit in one release."""

    index: str
    period: str
    version: int
    status: Status
    illustrative: bool
    units_in_block: int
    pages: Pages
    file: str
    """The release's own file, below the site's root, where names of components, source and licence stand."""


class UnitFile(Model):
    """`units/<unit>.json`: a unit with all its figures, releases in the order of their indices and of time."""

    shape: Literal[1]
    unit: str
    name: Text
    """As it is called last."""
    aliases: tuple[str, ...]
    pages: Pages
    states: tuple[UnitState, ...]
    came_from: tuple[Event, ...]
    became: tuple[Event, ...]
    results: tuple[UnitResult, ...]


class ListedRelease(Model):
    """A release in the list of all."""

    index: str
    period: str
    name: Text
    """The index's short name."""
    version: int
    status: Status
    announced: str | None
    """A day, if it is known."""
    units: int
    pages: Pages
    file: str
    """The release's own file, below the site's root."""


class ReleasesFile(Model):
    """`releases.json`: every release but invented ones."""

    shape: Literal[1]
    releases: tuple[ListedRelease, ...]
