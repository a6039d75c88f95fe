"""What browsers are told about every page: what it may fetch, whom it tells where readers come from, what it may ask."""

from __future__ import annotations

OWN_ORIGIN = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""Pages ask nothing of another origin, run no script and take no style within the page."""


POLICY = "Content-Security-Policy"
EMBEDS = ("embed/", "en/embed/")
"""Folders whose pages any site may frame; they hold figures and links only, and run no script."""


def page_policy(style_hash: str = "") -> str:
    """The Content-Security-Policy of a page; `style_hash` allows one style within it."""
    rules = dict(OWN_ORIGIN)
    if style_hash:
        rules["style-src"] += f" 'sha256-{style_hash}'"
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def headers(style_hash: str) -> dict[str, str]:
    """What a server says of every file; more than a page can say of itself."""
    return {
        POLICY: f"{page_policy(style_hash)}; frame-ancestors 'self'",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def embed_page_policy() -> str:
    """The policy of an embed: as that of a page, but no script at all."""
    return page_policy().replace("; script-src 'self'", "")


def embed_policy() -> str:
    """What a server says of embeds in place of the policy of other files."""
    return f"{embed_page_policy()}; frame-ancestors *"
