"""A small sound folder of results, and the ways to spoil it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.builders import FRAMEWORK_HEAD, LINEAGE_HEAD, UNIT_HEAD, index_yml, lines, release_yml

Content = dict[str, bytes]
Change = Callable[[Content], None]
SCORES, EARLIER = "x/2024/scores.csv", "x/2023/scores.csv"
RELEASE, INDEX, CLASSES = "x/2024/release.yml", "x/index.yml", "x/classification.yml"
UNITS, FRAMEWORK = "units.csv", "x/framework-1.csv"
HEAD = "unit,block,name,total,rank,class,land,tax"
HA_NOI = "ha-noi,provinces,Hà Nội,91.53,1,Xuất sắc,46.50,45.03"
DA_NANG = "da-nang,provinces,Đà Nẵng,86.20,2,Tốt,43.20,43.00"
HOA_BINH = "hoa-binh,provinces,Hòa Bình,80.10,3,Tốt,40.10,40.00"
CAN_THO = "can-tho,provinces,Cần Thơ,80.10,3,Tốt,40.00,40.10"
CAO_BANG = "cao-bang,provinces,Cao Bằng,70.25,5,Khá,35.25,35.00"
ROWS = (HA_NOI, DA_NANG, HOA_BINH, CAN_THO, CAO_BANG)


def sound() -> Content:
    """Index x with releases 2023 and 2024 of five provinces: two parts of 50, ranks, classes by bounds."""
    words = {
        UNITS: lines(
            UNIT_HEAD,
            "ha-noi,city,01,Hà Nội,Hanoi,,,,,",
            "da-nang,city,48,Đà Nẵng,Da Nang,,,,,",
            "hoa-binh,province,17,Hòa Bình,Hoa Binh,,,,,",
            "can-tho,city,92,Cần Thơ,Can Tho,,,,,",
            "cao-bang,province,04,Cao Bằng,Cao Bang,,,,,",
            "ha-nam,province,35,Hà Nam,Ha Nam,,,,2023-12-31,",
            "ninh-binh-2024,province,37,Ninh Bình,Ninh Binh,,,2024-01-01,,",
            "so-tai-chinh,department,,Sở Tài chính,Department of Finance,ha-noi,,,,",
        ),
        "lineage.csv": lines(LINEAGE_HEAD, "2024-01-01,merge,ha-nam,ninh-binh-2024,Nghị quyết 1,"),
        INDEX: index_yml(
            jump_limit="'0.1'",
            blocks="[{id: provinces, kinds: [city, province], name: {vi: Tỉnh, en: Provinces}, noun: {vi: tỉnh, en: a}}]",
        ),
        FRAMEWORK: lines(
            FRAMEWORK_HEAD, "total,,Tổng,Total,,,100,,,", "land,total,Đất đai,Land,,,50,,,", "tax,total,Thuế,Tax,,,50,,,"
        ),
        CLASSES: (
            "schemes:\n- id: levels\n  periods: ['2023', '2024']\n  name: {vi: Mức, en: Levels}\n"
            "  basis: {vi: Quyết định, en: Decision}\n  classes: [{id: top, vi: Xuất sắc, en: Excellent}, "
            "{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}]\n"
            "  rules: [{kind: bands, bounds: {top: '90', good: '80'}}]\n"
        ),
        "x/2023/release.yml": release_yml(rank_source="published"),
        EARLIER: lines(HEAD, HA_NOI, DA_NANG, HOA_BINH, CAN_THO, CAO_BANG)
        .replace("91.53", "91.03").replace("46.50", "46.00").replace("70.25", "70.20").replace("35.25", "35.20"),
        RELEASE: release_yml(rank_source="published"),
        SCORES: lines(HEAD, *ROWS),
    }  # fmt: skip
    return {name: text.encode() for name, text in words.items()}


@dataclass(frozen=True)
class Case:
    """One bad input, and what is said of it."""

    id: str
    change: Change
    code: str = ""
    """Of the finding; empty where the input is right and only has to stay as it is written."""
    severity: str = "error"
    file: str = SCORES
    line: int | None = None
    column: str | None = None
    cell: str | None = None
    count: int = 1
    """How many findings of that code at least."""
    alone: bool = True
    """Whether nothing else is found that stops the build."""
    confirm: dict[str, str] = field(default_factory=dict)
    """`unit`, `column` of the entry that confirms it."""


def put(name: str, content: bytes | str) -> Change:
    """A file with this content."""

    def change(files: Content) -> None:
        files[name] = content.encode() if isinstance(content, str) else content

    return change


def swap(old: str, new: str, name: str = SCORES, times: int = 1) -> Change:
    """Other words in a file; they must be there."""

    def change(files: Content) -> None:
        text = files[name].decode()
        assert old in text, (name, old)
        files[name] = text.replace(old, new, times).encode()

    return change


def swap_bytes(old: bytes, new: bytes, name: str = SCORES) -> Change:
    """Other bytes in a file."""

    def change(files: Content) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new, 1)

    return change


def drop(name: str) -> Change:
    """A file that is not there."""

    def change(files: Content) -> None:
        del files[name]

    return change


def move(old: str, new: str) -> Change:
    """A file of another name."""

    def change(files: Content) -> None:
        files[new] = files.pop(old)

    return change


def encode(encoding: Callable[[str], bytes], name: str = SCORES) -> Change:
    """A file in other bytes."""

    def change(files: Content) -> None:
        files[name] = encoding(files[name].decode())

    return change


def rows(*texts: str, head: str = HEAD) -> Change:
    """`scores.csv` of 2024 with these rows."""
    return put(SCORES, lines(head, *texts))


def both(*changes: Change) -> Change:
    """One change after the other."""

    def change(files: Content) -> None:
        for one in changes:
            one(files)

    return change


def cell(old: str, new: str, *, text: str = HA_NOI) -> Change:
    """Another word in one row."""
    assert old in text
    return swap(text, text.replace(old, new, 1))
