"""What `decision.yml` says: the signed documents that announce a release or classify by it.

The words of a document are Vietnamese, as it was signed; texts in both languages are for the page around it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from congbo.model.texts import Address, Day, Model, Text, Whole

Identity = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,59}$")]
"""Lower-case letters, digits and hyphens: part of an address."""


def _not_empty(some: tuple[object, ...]) -> tuple[object, ...]:
    if not some:
        raise PydanticCustomError("empty_list", "the list is empty")
    return some


class Issuer(Text):
    """The body that issues a document."""

    heading: tuple[str, ...] = ()
    """Its name as it stands at the top left, a line each; the name on one line if not given."""
    above: str | None = None
    """The body to which it belongs, where that stands above it: UBND tỉnh … above Sở Nội vụ."""


class Cited(Model):
    """A document that is cited: laws and ordinances by title and date, all others by number and date."""

    type: str
    """Luật, Nghị định, Quyết định…, as it is written at the head of a citation."""
    number: str | None = None
    """Number and symbol, 45/2025/NĐ-CP; laws and ordinances are cited without."""
    date: Day | None = None
    issuer: str | None = None
    """Who issued it; laws need none."""
    title: str = ""
    """What follows the name of the type: "Tổ chức chính quyền địa phương", "quy định…", "về việc…"."""
    url: Address | None = None
    """Where it can be read."""


class Proposal(Model):
    """At whose proposal the document was issued."""

    by: str
    """Giám đốc Sở Nội vụ."""
    document: Cited | None = None
    """The letter that proposes it."""


class Clause(Model):
    """A numbered clause of an article, with its lettered points."""

    text: str
    points: tuple[str, ...] = ()


class Article(Model):
    """An article of a decision, or a numbered section of a notice; its number is counted."""

    text: str
    clauses: tuple[Clause, ...] = ()
    gist: str | None = None
    """What it says, in one English sentence, for the English page."""


class Acting(Model):
    """In whose stead or on whose behalf somebody signs."""

    by: Literal["TM", "KT", "Q", "TL", "TUQ"]
    """TM: for the whole body. KT: for the head. Q: acting head. TL: by order. TUQ: by authorisation."""
    of: Text
    """Ủy ban nhân dân, Chủ tịch."""


class Signature(Model):
    """Who signed, by capacity; never an image of the signature or the seal."""

    acting: tuple[Acting, ...] = ()
    """From the whole body down; empty where the head signs what is the head's own."""
    position: Text | None = None
    """The office of the one who signed; none below Q."""
    name: str | None = None
    """Only where `index.yml` says `publish_names: true`."""


class AnnexSource(Model):
    """One table of the annex: a block of this or another release."""

    release: str | None = None
    """As index/period; this release if not given."""
    block: str
    title: str | None = None
    """As it stands above the table; made from the names of index and block if not given."""


class Decision(Model):
    """One signed document."""

    id: Identity
    """Its anchor on the page."""
    kind: Literal["announcement", "classification"]
    form: Literal["decision", "notice"] = "decision"
    """Quyết định or Thông báo."""
    issuer: Issuer
    authority: Literal["body", "head"] = "body"
    """Whether the whole body decides, or its head alone."""
    head: Text = Text(vi="Chủ tịch", en="Chair")
    """The title of the head."""
    number: Whole = Field(ge=1)
    """Without zeros in front; the page writes 05."""
    symbol: Annotated[str, Field(pattern=r"^[A-ZĐ]+(-[A-ZĐ]+)*$")]
    """What follows the number: QĐ-UBND, TB-UBND."""
    place: Annotated[str, Field(min_length=1)]
    """The place as it stands before the date."""
    date: Day
    subject: Text
    """The gist that stands below the name of the type: "Về việc…"."""
    bases: tuple[Cited, ...] = ()
    """What it rests on, in the order of the document."""
    proposal: Proposal | None = None
    articles: Annotated[tuple[Article, ...], AfterValidator(_not_empty)]
    signature: Signature
    recipients: tuple[str, ...] = ()
    """The lines below "Nơi nhận", without the one that says where it is filed."""
    filed: Annotated[str, Field(pattern=r"^VT")] = "VT"
    """Where it is filed: "VT, SNV"."""
    annexes: tuple[AnnexSource, ...] = ()
    """In the order of the document; if none is given, the blocks of this release."""
    pdf: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,59}\.pdf$")] | None = None
    """The signed document, a file beside `decision.yml`."""

    @property
    def code(self) -> str:
        """Number and symbol; a number below ten takes a zero."""
        return f"{self.number:02d}/{self.symbol}"


class DecisionFile(Model):
    """`decision.yml`."""

    decisions: Annotated[tuple[Decision, ...], AfterValidator(_not_empty)]
