import re

from congbo.hosting.policy import embed_page_policy, embed_policy, headers, page_policy
from tests.builders import TEMPLATES


def test_a_page_is_allowed_its_own_origin_and_nothing_else() -> None:
    rules = dict(rule.split(" ", 1) for rule in page_policy().split("; "))
    assert rules["default-src"] == "'none'"
    assert {value for name, value in rules.items() if name.endswith("-src") and name != "default-src"} == {
        "'self'",
        "'self' data:",
    }
    assert rules["base-uri"] == rules["form-action"] == "'none'"


def test_one_style_within_a_page_can_be_allowed_by_its_hash() -> None:
    assert "style-src 'self' 'sha256-abc='" in page_policy("abc=")
    assert page_policy("abc=").replace(" 'sha256-abc='", "") == page_policy()


def test_a_server_says_what_pages_say_and_more() -> None:
    said = headers("abc=")
    assert said["Content-Security-Policy"].startswith(page_policy("abc=") + "; frame-ancestors")
    assert said["X-Content-Type-Options"] == "nosniff"
    assert said["Referrer-Policy"] == "no-referrer"


def test_no_template_writes_a_policy_of_its_own() -> None:
    for path in TEMPLATES.rglob("*.html"):
        for policy in re.findall(r'Content-Security-Policy" content="([^"]*)"', path.read_text(encoding="utf-8")):
            assert policy.startswith(("{{ policy", "{{ site.policy"))


def test_an_embed_may_be_framed_by_any_site_and_runs_nothing() -> None:
    assert embed_policy() == f"{embed_page_policy()}; frame-ancestors *"
    assert "script-src" not in embed_policy()
    assert embed_page_policy().startswith("default-src 'none'; style-src 'self'")
