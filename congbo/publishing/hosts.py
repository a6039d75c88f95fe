"""What hosts take at most, and what to do where a site is more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MANY = 0.8
"""From this part of a limit on it is told."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit in a host's own documentation."""

    host: str
    files: int | None = None
    size: int | None = None
    """In bytes."""


LIMITS = (
    Limit("GitHub Pages", size=1_000_000_000),
    Limit("GitLab Pages", files=200_000, size=1_000_000_000),
    Limit("Cloudflare Pages (miễn phí)", files=20_000),
    Limit("Cloudflare Pages (trả phí)", files=100_000),
)


LIGHTER = (
    "Để nhẹ hơn: ghi scorecards: latest vào index.yml của chỉ số lớn nhất; phiếu điểm các kỳ trước thành mục trong trang "
    "của từng đơn vị, địa chỉ cũ vẫn dẫn tới đó."
)
APART = (
    "Hoặc tách hai thứ tiếng thành hai trang web: trong mkdocs.yml, mục extra.congbo, ghi languages: [vi] và other_site: "
    "https://… (địa chỉ trang tiếng Anh), dựng; rồi ghi languages: [en] và other_site là địa chỉ trang tiếng Việt, dựng "
    "sang thư mục khác bằng --site."
)
ELSEWHERE = "Hoặc đăng ở máy chủ riêng, nơi không có mức này."


def size_report(files: int, size: int, is_split: bool = False) -> Iterator[str]:
    """How large a site is, which hosts may not take it, and what to do about it, in sentences.

    `is_split`: it has one language already.
    """
    yield f"Cỡ trang web: {grouped(files)} tệp, {grouped(size // 1_000_000)} MB."
    near = list(near_limits(files, size))
    yield from (f"Lưu ý: {words}." for words in near)
    if any(is_near(size, limit.size) for limit in LIMITS):
        yield LIGHTER
    if near and not is_split:
        yield APART
    if near:
        yield ELSEWHERE


def near_limits(files: int, size: int) -> Iterator[str]:
    """What is near or over a limit, in words."""
    for limit in LIMITS:
        for number, most, unit in ((files, limit.files, "tệp"), (size, limit.size, "MB")):
            if most and is_near(number, most):
                word = "vượt" if number > most else "gần tới"
                shown, allowed = (grouped(one // 1_000_000 if unit == "MB" else one) for one in (number, most))
                yield f"{shown} {unit}, {word} mức {allowed}{' MB' if unit == 'MB' else ''} của {limit.host}"


def is_near(number: int, most: int | None) -> bool:
    """Whether it is near a limit or over it."""
    return most is not None and number > most * MANY


def grouped(number: int) -> str:
    """A whole number as Vietnamese writes it: 20.000."""
    return f"{number:,}".replace(",", ".")
