from __future__ import annotations

import pytest

from congbo.publishing.promises import Promises

POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' data:\">"
ADDRESSES = {"index.html", "x/a.html", "x/b.html", "assets/a.css"}


def broken(body: str, address: str = "x/a.html", policy: str = POLICY) -> list[str]:
    """What a page with this body breaks."""
    content = f"<head>{policy}</head><body>{body}</body>".encode()
    return list(Promises(ADDRESSES).broken_by(address, content))


@pytest.mark.parametrize(
    "body",
    [
        '<a href="b.html">b</a>',
        '<a href="../index.html">home</a>',
        '<a href="./b.html">b</a>',
        '<a href="#here">x</a><h2 id="here">x</h2>',
        '<link href="../assets/a.css">',
        '<a href="https://example.org/x">source</a>',
        '<a class="x > y" href="https://example.org/x">source</a>',
        '<a href="mailto:a@example.org">post</a>',
        "<p>see https://example.org and // this</p>",
        '<blockquote cite="https://example.org">x</blockquote>',
        '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
        '<img src="b.html" alt="https://example.org">',
        '<link rel="canonical" href="https://example.org/x/a.html">',
        '<meta property="og:url" content="https://example.org/x/a.html">',
        '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
        '<div data-source="https://example.org">x</div>',
    ],
)
def test_a_page_that_keeps_its_promises_is_let_pass(body: str) -> None:
    assert broken(body) == []


@pytest.mark.parametrize(
    "body",
    [
        '<a href="c.html">c</a>',
        '<a href="../x">folder</a>',
        '<a href="../../index.html">above the root</a>',
        '<a href="/index.html">root of the host</a>',
        '<a href="#nowhere">x</a>',
        '<img src="picture.png">',
        "<a href=b.html>no quotes</a>",
        "<a href='b.html'>single quotes</a>",
    ],
)
def test_a_link_that_leads_nowhere_is_told(body: str) -> None:
    assert len(broken(body)) == 1


@pytest.mark.parametrize(
    "body",
    [
        '<img src="https://example.org/a.png">',
        '<img src="//example.org/a.png">',
        '<img alt=">" src="https://example.org/a.png">',
        "<img alt='>' srcset='https://example.org/a.png 2x'>",
        '<script src="https://example.org/a.js"></script>',
        '<link rel="stylesheet" href="https://example.org/a.css">',
        '<link href="https://example.org/a.css" rel="preload stylesheet">',
        '<link rel="dns-prefetch" href="//example.org">',
        '<iframe src="https://example.org"></iframe>',
        '<object data="https://example.org"></object>',
        '<video poster="https://example.org/a.png"></video>',
        '<form action="https://example.org"></form>',
        '<a href="b.html" ping="https://example.org">b</a>',
        '<image xlink:href="https://example.org/a.png" />',
        '<p style="background: url(https://example.org/a.png)">x</p>',
        '<base href="https://example.org/">',
    ],
)
def test_whatever_is_fetched_from_another_origin_is_told(body: str) -> None:
    assert [words for words in broken(body) if words.startswith("lấy từ nơi khác")]


@pytest.mark.parametrize(
    "policy",
    [
        "",
        POLICY.replace("'none'", "'self'"),
        POLICY.replace("'self'", "'unsafe-inline'"),
        POLICY.replace("'self'", "https://example.org"),
        POLICY.replace("'self'", "*"),
    ],
)
def test_every_page_has_a_policy_that_trusts_nobody_else(policy: str) -> None:
    assert len(broken("", policy=policy)) == 1


def test_a_hash_of_a_style_is_no_other_origin() -> None:
    assert broken("", policy=POLICY.replace("data:", "'sha256-aa//bb+c=='")) == []


def test_a_policy_in_the_text_of_a_page_does_not_count() -> None:
    assert len(broken(POLICY, policy="")) == 1


@pytest.mark.parametrize(
    ("style", "is_foreign"),
    [
        ("a { background: url(https://example.org/a.png) }", True),
        ('@import "//example.org/a.css";', True),
        ("a { background: url(data:image/svg+xml,x) }", False),
        ("a { background: url(a.png) } /* see https://example.org */", False),
    ],
)
def test_styles_fetch_nothing_from_another_origin(style: str, is_foreign: bool) -> None:
    assert bool(list(Promises(ADDRESSES).broken_by("assets/a.css", style.encode()))) == is_foreign


def test_links_into_another_page_are_kept_for_later() -> None:
    promises = Promises(ADDRESSES)
    list(promises.broken_by("x/a.html", f'<head>{POLICY}</head><body><a href="b.html#v1">1</a>'.encode()))
    assert promises.anchors == {("x/b.html", "v1"): "x/a.html"}


def test_what_was_followed_in_one_folder_is_not_taken_for_another() -> None:
    promises = Promises(ADDRESSES)
    page = f'<head>{POLICY}</head><body><a href="b.html">b</a>'.encode()
    assert list(promises.broken_by("x/a.html", page)) == []
    assert len(list(promises.broken_by("index.html", page))) == 1


def test_files_that_are_no_pages_have_no_links() -> None:
    assert list(Promises(ADDRESSES).broken_by("x/a.csv", b' href="nowhere"')) == []


def test_what_a_script_is_told_behind_a_colon_is_no_place() -> None:
    promises = Promises(ADDRESSES)
    page = f'<head>{POLICY}</head><body><a href="b.html#x/2024:a,b">1</a><a href="c.html#x/2024:a">2</a>'.encode()
    assert list(promises.broken_by("x/a.html", page)) == ["liên kết c.html#x/2024:a không dẫn tới tệp nào"]
    assert promises.anchors == {}


def test_a_link_that_leads_nowhere_is_told_of_every_page_that_has_it() -> None:
    promises, content = Promises(ADDRESSES), f'<head>{POLICY}</head><body><a href="c.html">c</a></body>'.encode()
    told = [list(promises.broken_by(f"x/{name}.html", content)) for name in "ab"]
    assert told == [["liên kết c.html không dẫn tới tệp nào"]] * 2


def test_a_place_within_a_page_is_looked_for_on_every_page() -> None:
    promises, head = Promises(ADDRESSES), f"<head>{POLICY}</head>"
    with_place, without = (f'{head}<body><a href="#here">x</a>{rest}</body>' for rest in ('<p id="here">', ""))
    assert list(promises.broken_by("x/a.html", with_place.encode())) == []
    assert list(promises.broken_by("x/b.html", without.encode())) == [
        "liên kết #here không dẫn tới chỗ nào trong trang"
    ]
