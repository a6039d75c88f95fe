"""A signed document as an extract: what it says, piece by piece, in the order of the page."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from congbo.model.decisions import Article, Cited, Decision
from congbo.model.library import Index, Release
from congbo.rules.deciding import Deciding
from congbo.urls import in_language, relative, signed_address
from congbo.views.context import Context
from congbo.views.papers.annex import Annex, view_annexes
from congbo.views.papers.document_style import LongDay, long_day, point_letter, without_stop
from congbo.views.parts import Link

LAWS = ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp")
"""Cited by title, then date; all others by number and date, then title."""


@dataclass(frozen=True, slots=True)
class Basis:
    """A document that is cited, and the mark that closes its line."""

    type: str
    is_law: bool
    number: str
    day: LongDay | None
    issuer: str
    title: str
    url: str
    end: str


@dataclass(frozen=True, slots=True)
class Point:
    """A lettered point."""

    letter: str
    text: str


@dataclass(frozen=True, slots=True)
class NumberedClause:
    """A numbered clause."""

    number: int
    text: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class NumberedArticle:
    """An article, or a section of a notice."""

    number: int
    text: str
    clauses: tuple[NumberedClause, ...]
    gist: str


@dataclass(frozen=True, slots=True)
class Capacity:
    """A line above the signature: TM. ỦY BAN NHÂN DÂN."""

    by: str
    of: str


@dataclass(frozen=True, slots=True)
class SignedFile:
    """The signed document."""

    link: Link
    size: str
    """In kilobytes."""
    sha256: str


@dataclass(frozen=True, slots=True)
class Extract:
    """One document."""

    id: str
    kind: str
    form: str
    above: str
    heading: tuple[str, ...]
    issuer_here: str
    """In the language of the page."""
    head_here: str
    """The title of the head in the language of the page, if the head decides alone."""
    code: str
    place: str
    day: LongDay
    day_here: str
    subject: str
    subject_here: str
    authority: str
    """Who decides: the body, or its head alone; a notice is always the body's."""
    bases: tuple[Basis, ...]
    proposed_by: str
    proposal: Basis | None
    articles: tuple[NumberedArticle, ...]
    has_gists: bool
    capacities: tuple[Capacity, ...]
    position: str
    signer: str
    recipients: tuple[str, ...]
    filed: str
    annexes: tuple[Annex, ...]
    signed: SignedFile | None


def view_extract(context: Context, index: Index, release: Release, deciding: Deciding, address: str) -> Extract:
    """The extract of a document, with those of its annexes that hold results of this release."""
    decision, language = deciding.decision, context.language
    signature, proposal = decision.signature, decision.proposal
    is_heads = decision.authority == "head" and decision.form == "decision"
    return Extract(
        id=decision.id,
        kind=decision.kind,
        form=decision.form,
        above=decision.issuer.above or "",
        heading=decision.issuer.heading or (decision.issuer.vi,),
        issuer_here=decision.issuer[language.code],
        head_here=decision.head[language.code] if is_heads else "",
        code=decision.code,
        place=decision.place,
        day=long_day(decision.date),
        day_here=language.formats.day(decision.date),
        subject=decision.subject.vi,
        subject_here=decision.subject[language.code],
        authority=f"{decision.head.vi} {decision.issuer.vi}" if is_heads else decision.issuer.vi,
        bases=_bases(decision),
        proposed_by=proposal.by if proposal else "",
        proposal=_basis(proposal.document, ".") if proposal and proposal.document else None,
        articles=_articles(decision.articles),
        has_gists=any(article.gist for article in decision.articles),
        capacities=tuple(Capacity(acting.by, acting.of.vi) for acting in signature.acting),
        position=signature.position.vi if signature.position else "",
        signer=signature.name if signature.name and index.settings.publish_names else "",
        recipients=decision.recipients,
        filed=decision.filed,
        annexes=view_annexes(context, index, release, deciding, address),
        signed=_signed(context, deciding, address),
    )


def _bases(decision: Decision) -> tuple[Basis, ...]:
    last = None if decision.proposal else len(decision.bases) - 1
    return tuple(_basis(base, "." if row == last else ";") for row, base in enumerate(decision.bases))


def _basis(cited: Cited, end: str) -> Basis:
    return Basis(
        type=cited.type,
        is_law=cited.type in LAWS,
        number=cited.number or "",
        day=long_day(cited.date) if cited.date else None,
        issuer=cited.issuer or "",
        title=without_stop(cited.title),
        url=cited.url or "",
        end=end,
    )


def _articles(articles: tuple[Article, ...]) -> tuple[NumberedArticle, ...]:
    """The articles with their numbers; the very last words give their stop to the document's own "./."."""

    def clauses(article: Article, is_last: bool) -> tuple[NumberedClause, ...]:
        return tuple(
            NumberedClause(
                number,
                _closed(clause.text, is_last and number == len(article.clauses) and not clause.points),
                tuple(
                    Point(
                        point_letter(place),
                        _closed(text, is_last and number == len(article.clauses) and place == len(clause.points) - 1),
                    )
                    for place, text in enumerate(clause.points)
                ),
            )
            for number, clause in enumerate(article.clauses, 1)
        )

    return tuple(
        NumberedArticle(
            number,
            _closed(article.text, number == len(articles) and not article.clauses),
            clauses(article, number == len(articles)),
            article.gist or "",
        )
        for number, article in enumerate(articles, 1)
    )


def _closed(text: str, is_end: bool) -> str:
    return f"{without_stop(text)}./." if is_end else text


def _signed(context: Context, deciding: Deciding, address: str) -> SignedFile | None:
    name = deciding.decision.pdf
    if name is None:
        return None
    content = deciding.owner.papers.signed[name]
    kilobytes = context.language.formats.number(-(-len(content) // 1000), 0, 0)
    here = in_language(context.language.code, address)
    link = Link(name, relative(here, signed_address(deciding.owner, name)))
    return SignedFile(link, kilobytes, sha256(content).hexdigest())
