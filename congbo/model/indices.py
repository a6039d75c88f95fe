"""What `index.yml` and `release.yml` say."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field

from congbo.model.texts import Day, Exact, Linked, Model, Moment, Text, Whole

Status = Literal["forecast", "provisional", "final", "withdrawn", "illustrative"]


class Level(Text):
    """What the components of one level are called."""

    en_plural: str


class Block(Model):
    """A group of units that are ranked apart."""

    id: str
    name: Text
    noun: Text
    """As in "5 of 63 provinces"."""
    kinds: tuple[str, ...] = ()
    """The kinds of units that it holds; empty if that is not to be checked."""


class Decimals(Model):
    """How many digits are shown after the decimal sign."""

    total: Whole = Field(ge=0, le=9)
    component: Whole = Field(ge=0, le=9)


class RankingRule(Model):
    """How units are ranked, and how much of it is published."""

    publish: Literal["all", "none", "top"] = "all"
    top: Whole | None = None
    ties: Literal["competition", "dense", "ordinal"] = "competition"
    basis: Literal["stored", "displayed"] = "stored"


class Method(Model):
    """One methodology's place in time."""

    id: str
    name: Text
    basis: Text
    comparable_with: tuple[str, ...] = ()
    """Ids of earlier methods; empty means a series break."""
    comparable_components: tuple[str, ...] = ()
    """The components (and `total`) that stay comparable with those."""


class Backcast(Model):
    """The publisher's own rule for what a merged unit would have had before it existed."""

    rule: Literal["mean"]
    """The plain mean of its predecessors' figures."""
    components: tuple[str, ...]
    """What the rule takes the mean of: the total, or components from which the framework makes it."""
    basis: Linked
    """Where the publisher states the rule."""


class IndexSettings(Model):
    """`index.yml`."""

    name: Text
    short: Text
    about: Text
    publisher: Linked
    licence: Linked
    illustrative: bool = False
    """True: every figure is invented."""
    publish_names: bool = False
    """True: names of persons who sign or head a unit may be shown; else offices only."""
    unit: Text
    change_unit: Text | None = None
    """Unit of a difference of scores, where it has another name: percentage points."""
    total: Text
    precision: Whole = Field(ge=0, le=9)
    """Stored decimals."""
    decimals: Decimals
    direction: Literal["higher", "lower"] = "higher"
    levels: tuple[Level, ...]
    blocks: tuple[Block, ...]
    ranking: RankingRule = RankingRule()
    scorecards: Literal["all", "latest"] = "all"
    """Which releases have a page for each unit; with `latest` those of earlier ones are sections of the profiles."""
    aggregation: Literal["published", "sum"] = "published"
    tolerance: Exact = Field(default=Decimal("0.01"), ge=0)
    min_coverage: Exact = Field(default=Decimal("0.8"), ge=0, le=1)
    """Share of a block's units that must have a figure before a mean, a best or a rank of it is given."""
    jump_limit: Exact = Field(default=Decimal("0.2"), ge=0, le=1)
    """A total that moves by more than this share of the maximum must be confirmed."""
    embeds: bool = False
    """True: each scorecard has a small page and a picture for other sites; rankings always have. Leave it on once it is."""
    frameworks: tuple[Method, ...]
    backcast: Backcast | None = None


class Confirmation(Model):
    """A finding that is known and right, with the reason, which readers see."""

    code: str
    unit: str | None = None
    column: str | None = None
    reason: Text


class Withdrawal(Model):
    """Why a release is no longer upheld, which readers see."""

    on: Day
    reason: Text
    document: str = ""
    """What it rests on: a number and date, or an address of the web."""


class ReleaseSettings(Model):
    """`release.yml`."""

    status: Status
    framework: str | dict[str, str]
    embargo: Moment | None = None
    """Before this moment `build.py release` refuses to make it public."""
    withdrawn: Withdrawal | None = None
    """Given with the status withdrawn, and only with it."""
    period_name: Text | None = None
    announced: Day | None = None
    as_of: Day | None = None
    source: Linked
    licence: Linked | None = None
    sheet: str | None = None
    """The sheet to read where the figures are a workbook; the first if not given."""
    decimal_mark: Literal["point", "comma"] | None = None
    """The decimal mark of the figures, where it is not clear whether 1.234 is 1 and a bit or over a thousand."""
    rank_source: Literal["published", "computed"] = "computed"
    expected_units: dict[str, Whole] = Field(default_factory=dict)
    """Units of a block of which the file holds only some, by block."""
    control: dict[str, Whole] = Field(default_factory=dict)
    """How many units each block must have in the file."""
    confirm: tuple[Confirmation, ...] = ()
    notes: tuple[Text, ...] = ()
