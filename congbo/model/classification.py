"""What `classification.yml` says: the classes of some periods, their legal basis, and the rules that lead to them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from congbo.model.frameworks import TOTAL
from congbo.model.periods import Period, parse_period
from congbo.model.texts import Address, Day, Exact, Model, Text

Compare = Literal["stored", "displayed"]
"""Whether figures are compared before they are rounded to the digits shown, or after."""
Of = Literal["score", "share"]
"""Whether points are compared, or per cent of the unit's own maximum."""


def _readable(value: object) -> object:
    """Refuses what names no period."""
    try:
        parse_period(str(value))
    except ValueError as error:
        raise PydanticCustomError("not_period", "not a period") from error
    return value


PeriodId = Annotated[str, BeforeValidator(_readable)]
"""A period as folders are named: 2024, 2024-Q2, 2024-03, 2024-03-31."""


class LegalAct(Model):
    """A document that a scheme rests on."""

    type: Text
    """As in "Nghị định", "Decree"."""
    number: str
    date: Day
    issuer: Text
    title: Text
    url: Address | None = None
    """Where its text is."""


class ClassName(Text):
    """One class of a scheme."""

    id: str


class RuleOfBlocks(Model):
    """What all rules share."""

    blocks: tuple[str, ...] = ()
    """The blocks that it holds for; empty means all of the scheme."""


class Bands(RuleOfBlocks):
    """The best class whose lower bound the figure reaches."""

    kind: Literal["bands"]
    on: str = TOTAL
    of: Of = "score"
    compare: Compare = "stored"
    bounds: dict[str, Exact]
    """Lower bound of each class but the last, inclusive; upper bounds where less is better."""


class Quantiles(RuleOfBlocks):
    """Groups cut at percentiles of the block."""

    kind: Literal["quantiles"]
    on: str = TOTAL
    shares: tuple[Exact, ...]
    """Percentages in rising order, one fewer than there are classes."""
    interpolation: Literal["linear"] = "linear"
    """A cut lies at position share × (n - 1) of the sorted figures, between neighbours in proportion."""


class Published(RuleOfBlocks):
    """The class column says; nothing is computed."""

    kind: Literal["published"]


class Floor(RuleOfBlocks):
    """Below a bound in one component, a class is the best that can be had."""

    kind: Literal["floor"]
    on: str
    of: Of = "score"
    compare: Compare = "stored"
    under: Exact
    """The bound; a figure on it is not under it."""
    best: str
    """Id of the best class that is then left."""


class Coverage(RuleOfBlocks):
    """Too few figures below a component, and there is no class."""

    kind: Literal["coverage"]
    on: str = TOTAL
    least: Exact = Field(gt=0, le=100)
    """Per cent of the parts that apply to a unit and must have a figure."""


class Cap(RuleOfBlocks):
    """At most a share of the units may hold a class; the others fall to the next one."""

    kind: Literal["cap"]
    held: str = Field(alias="class")
    """Id of the class that is capped."""
    share: Exact = Field(ge=0, le=100)
    """Per cent of the units counted."""
    of: Literal["rated", "at_least", "exactly"] = "rated"
    """Of all units with a class; of those in class `counted` or a better one; of those in class `counted` itself, as
    they are when the cap has been applied."""
    counted: str | None = None
    """Id of the class for `at_least` and `exactly`."""
    group: Literal["block", "parent"] = "block"
    """Whether a block has one cap, or each group of units of one parent its own."""
    rounding: Literal["down", "half_up", "up"] = "down"
    """What becomes of a share that is no whole number."""
    ties: Literal["out", "in"] = "out"
    """Whether units of equal figures at the edge all fall, or all stay."""
    on: str = TOTAL
    compare: Compare = "stored"


class Points(RuleOfBlocks):
    """Bonus and deduction beyond the maximum, shown apart."""

    kind: Literal["points"]
    bonus: tuple[str, ...] = ()
    """Components that add."""
    deduction: tuple[str, ...] = ()
    """Components that take away."""
    included: bool = False
    """Whether the total already holds them."""
    limit: Exact | None = Field(default=None, ge=0)
    """The most that all bonuses together may add."""


Founding = Bands | Quantiles | Published
"""The rules that give a class where there was none; the others change one."""
Rule = Annotated[
    Bands | Quantiles | Published | Floor | Coverage | Cap | Points,
    Field(discriminator="kind"),
]


class Scheme(Model):
    """How units were classified in some periods."""

    id: str
    periods: tuple[PeriodId, ...] = ()
    from_: PeriodId | None = Field(default=None, alias="from")
    to: PeriodId | None = None
    blocks: tuple[str, ...] = ()
    """The blocks that it covers; empty means all."""
    subject: Literal["unit", "head"] = "unit"
    """Whether the unit is classified, or the one who heads it."""
    office: Text | None = None
    """The office of a head, with {unit} for the unit's name: "Giám đốc {unit}"."""
    offices: dict[str, Text] = Field(default_factory=dict)
    """Offices that are called otherwise, by unit."""
    publish_names: bool = False
    """Whether the names of heads, in the column `head`, may be published."""
    name: Text
    basis: Text
    """On what ground it stands, in words."""
    legal: tuple[LegalAct, ...] = ()
    classes: tuple[ClassName, ...]
    """Best first."""
    rules: tuple[Rule, ...]
    """In the order in which they are applied."""

    def covers(self, period: Period, block: str) -> bool:
        """Whether the results of that period and block are classified by this scheme."""
        if self.blocks and block not in self.blocks:
            return False
        if self.periods:
            return period.id in self.periods
        begins = self.from_ is None or parse_period(self.from_).first <= period.first
        return begins and (self.to is None or period.last <= parse_period(self.to).last)

    def rules_of(self, block: str) -> tuple[Rule, ...]:
        """The rules that hold for a block, in order."""
        return tuple(rule for rule in self.rules if not rule.blocks or block in rule.blocks)

    def founding(self, block: str) -> Founding | None:
        """The rule that gives the units of a block their first class."""
        return next((rule for rule in self.rules_of(block) if isinstance(rule, Bands | Quantiles | Published)), None)

    def position(self, name: str) -> int:
        """Place of a class by its id, 0 the best; raises ValueError if there is none."""
        return [one.id for one in self.classes].index(name)


class Classification(Model):
    """`classification.yml`."""

    schemes: tuple[Scheme, ...] = ()

    def scheme(self, period: Period, block: str) -> Scheme | None:
        """The scheme in force in a period for a block."""
        return next((scheme for scheme in self.schemes if scheme.covers(period, block)), None)

    @property
    def caps_by_parent(self) -> bool:
        """Whether any cap is given out among the units of one parent."""
        return any(isinstance(rule, Cap) and rule.group == "parent" for one in self.schemes for rule in one.rules)
