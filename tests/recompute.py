"""Works out a class again from nothing but the words and figures of a page, as a reader would: standard library only."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from html.parser import HTMLParser
from math import ceil, floor

Site = Callable[[str], bytes]
"""The content at an address."""
WHY = re.compile(r'<section class="why-class".*?</section>', re.DOTALL)
HEADLINE = re.compile(r'<p class="big class">(.*?)</p>', re.DOTALL)
ROUNDING: dict[str, Callable[[Fraction], int]] = {
    "Số lẻ của suất bỏ đi.": floor,
    "Fractions of a place are dropped.": floor,
    "Số lẻ của suất lấy tròn lên.": ceil,
    "Fractions of a place make a whole one.": ceil,
    "Từ nửa suất trở lên làm tròn thành một suất.": lambda share: floor(share + Fraction(1, 2)),
    "Half a place or more makes a whole one.": lambda share: floor(share + Fraction(1, 2)),
}
TIED_STAY = ("Các đơn vị bằng điểm ở mép giới hạn đều được suất.", "Units of one score at the edge all stay.")
TIED_FALL = ("Các đơn vị bằng điểm ở mép giới hạn đều không được suất.", "Units of one score at the edge all fall.")
NO_CLASS = ("Vì vậy không xếp loại.", "So there is no class.")
QUOTED = re.compile("“([^”]*)”")


def number(text: str) -> Fraction:
    """A figure of either language, with or without a per-cent sign or the dot of an ordinal."""
    digits = re.match(r"[\d.,]*\d", text)
    assert digits, text
    return Fraction(digits.group().replace(",", "."))


@dataclass
class Node:
    """An element: its class, its text, what lies within."""

    name: str
    text: str = ""
    inside: list[Node] = field(default_factory=list)

    def find(self, name: str) -> Node | None:
        """The first element of that class."""
        return next((one for one in self.walk() if name in one.name.split()), None)

    def walk(self) -> Iterator[Node]:
        """Everything within, in order."""
        for one in self.inside:
            yield one
            yield from one.walk()

    def value(self, name: str) -> Fraction | None:
        """The figure in the first element of that class."""
        found = self.find(name)
        return None if found is None else number(found.text.strip())


class Reader(HTMLParser):
    """A page as nodes; an element without a class is named by its tag."""

    EMPTY = frozenset({"br", "line", "rect", "path", "meta", "link", "input", "img"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("root")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(f"{tag} {dict(attrs).get('class') or ''} {'#' + str(dict(attrs).get('id') or '')}")
        self.open[-1].inside.append(node)
        if tag not in self.EMPTY:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.EMPTY and len(self.open) > 1:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for node in self.open:
            node.text += data


def read(markup: str) -> Node:
    """The nodes of a piece of a page."""
    reader = Reader()
    reader.feed(markup)
    return reader.root


@dataclass
class SchemeTable:
    """The classes of a scheme with their bounds, as its table gives them; its rules as text."""

    classes: list[str]
    words: list[str]
    """What stands beside each class."""
    rules: str

    def by_bound(self, lower: Fraction | None) -> str:
        """The class whose lower bound this is; the last one where there is none."""
        firsts = [number(re.sub(r"^\D+", "", words)) for words in self.words[:-1]]
        return self.classes[-1] if lower is None else self.classes[firsts.index(lower)]

    def below(self, name: str) -> str:
        """The next class."""
        return self.classes[self.classes.index(name) + 1]


def scheme_at(markup: str, anchor: str) -> SchemeTable:
    """The scheme that follows an anchor of the page of classes."""
    after = markup[markup.index(f'id="{anchor}"') :]
    table = re.search(r'<table class="scheme">.*?</table>', after, re.DOTALL)
    assert table
    rows = [
        [cell.text.strip() for cell in row.inside] for row in read(table.group()).walk() if row.name.startswith("tr ")
    ]
    rules = re.match(r'\s*<ul class="facts">(.*?)</ul>', after[table.end() :], re.DOTALL)
    text = " ".join(read(rules.group(1)).text.split()) if rules else ""
    return SchemeTable([row[0] for row in rows[1:]], [row[1] for row in rows[1:]], text)


@dataclass
class Told:
    """What a scorecard says of a class."""

    headline: str
    steps: list[Node]
    scheme: SchemeTable
    score: Fraction | None
    """The total at the head of the page."""
    total_name: str
    grain: Fraction
    """One in the last digit that is shown of the total."""


def told(site: Site, address: str) -> Told | None:
    """The chain on a scorecard; None where there is none."""
    markup = site(address).decode()
    section, headline = WHY.search(markup), HEADLINE.search(markup)
    if section is None:
        return None
    link = re.findall(r'href="classes\.html#([^"]+)"', section.group())[-1]
    scheme = scheme_at(site(address.rsplit("/", 1)[0] + "/classes.html").decode(), link)
    big = re.search(r'<p class="big">\s*([\d.,]+)', markup)
    steps = [node for node in read(section.group()).walk() if node.name.startswith("li ")]
    given = read(headline.group(1)).text.strip() if headline else ""
    label = re.search(r'<p class="label">(.*?)</p>', markup, re.DOTALL)
    decimals = len(re.split(r"[.,]", big.group(1))[-1]) if big and re.search(r"[.,]", big.group(1)) else 0
    score = number(big.group(1)) if big else None
    name = read(label.group(1)).text.strip() if label else ""
    return Told(given, steps, scheme, score, name, Fraction(1, 10**decimals))


def recomputed(chain: Told) -> str:
    """The class that the steps lead to; AssertionError where a step says what does not follow from its figures."""
    now, total = "", chain.score
    for step in chain.steps:
        kind = re.search(r"step-(\w+)", step.name)
        assert kind, step.name
        now, total = STEPS[kind.group(1)](step, chain, now, total)
        after = step.find("step-after")
        shown = after.text.replace("→", "").strip() if after else ""
        assert shown in (now, "" if kind.group(1) in {"rule", "points", "coverage"} else now), (shown, now)
    return now


Taken = tuple[str, Fraction | None]
"""The class and the total after a step."""


def _bound(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    value, lower, upper = (step.value(name) for name in ("measured", "lower", "upper"))
    assert value is not None
    share = step.find("share-of")
    if share:
        points, _, maximum = share.text.partition("/")
        exact = 100 * number(points) / number(maximum)
        assert abs(exact - value) <= Fraction(1, 200)
        value = value if step.find("small") else exact
    words = step.find("step-words")
    assert words
    less_is_better = upper is not None and words.text.index(_text(step, "upper")) < words.text.index(
        _text(step, "measured")
    )
    sign = -1 if less_is_better else 1
    assert upper is None or (value > upper if less_is_better else value < upper)
    assert lower is None or sign * value >= sign * lower
    label = step.find("step-label")
    if total is not None and label and label.text.strip() == chain.total_name:
        measured = number(share.text) if share else value
        assert abs(measured - total) <= chain.grain / 2
    cuts = re.findall(r"(\d+(?:[.,]\d+)?)%", words.text) if not share else []
    if cuts:
        return chain.scheme.by_bound(number(cuts[0]) if lower is not None else None), total
    return chain.scheme.by_bound(lower), total


def _text(step: Node, name: str) -> str:
    found = step.find(name)
    return found.text if found else ""


def _floor(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    value, bound = step.value("measured"), step.value("floor")
    assert value is not None
    assert bound is not None
    holds = value > bound if ">" in step.text or "≤" in step.text else value < bound
    best = QUOTED.search(step.text)
    assert holds == (best is not None)
    classes = chain.scheme.classes
    return (max(now, best.group(1), key=classes.index) if best else now), total


def _coverage(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    present, possible, least = (int(one) for one in re.findall(r"\d+", step.text))
    is_enough = 100 * present >= least * possible
    assert is_enough == (not any(words in step.text for words in NO_CLASS))
    return (now if is_enough else ""), total


def _points(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    base, bonus, deduction = (step.value(name) or Fraction(0) for name in ("base", "bonus", "deduction"))
    assert base + bonus - deduction == step.value("measured")
    return now, step.value("measured")


def _cap(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    share, counted, limit, eligible, place = (
        step.value(name) for name in ("share", "counted", "limit", "eligible", "place")
    )
    assert share is not None
    assert counted is not None
    assert eligible is not None
    assert place is not None
    assert share / 100 * counted == limit
    assert QUOTED.findall(step.text)[0] == now
    whole = next(rule for words, rule in ROUNDING.items() if words in chain.scheme.rules)
    places, beyond = step.value("places"), step.value("counted-beyond")
    if places is None:
        assert eligible <= whole(limit)
        return now, total
    assert places <= whole(limit)
    assert places < eligible
    assert places + 1 > whole(limit if beyond is None else share / 100 * beyond)
    falls = place > places
    if any(words in step.text for words in TIED_STAY):
        falls = False
    if any(words in step.text for words in TIED_FALL):
        falls = True
    return (chain.scheme.below(now) if falls else now), total


def _exception(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    words, after = step.find("step-words"), step.find("step-after")
    assert words
    assert after
    assert words.text.strip(" .")
    return after.text.replace("→", "").strip(), total


def _source(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    after = step.find("step-after")
    given = after.text.replace("→", "").strip() if after else ""
    differs = any(words in step.text for words in ("Khác kết quả theo quy tắc", "It differs from what the rules give"))
    if len(chain.steps) > 1:
        assert differs == (given != now)
    return given, total


def _rule(step: Node, chain: Told, now: str, total: Fraction | None) -> Taken:
    return now, total


STEPS: dict[str, Callable[[Node, Told, str, Fraction | None], Taken]] = {
    "bound": _bound, "floor": _floor, "coverage": _coverage, "points": _points, "cap": _cap, "exception": _exception,
    "source": _source, "rule": _rule,
}  # fmt: skip
