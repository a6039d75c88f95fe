"""What browsers are told about every page: what it may fetch, whom it tells where readers come from, what it may ask."""

from __future__ import annotations

OWN_ORIGIN = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""Pages ask nothing of another origin, run no script and take no style within the page."""


def page_policy(style_hash: str = "") -> str:
    """The Content-Security-Policy of a page; `style_hash` allows one style within it."""
    rules = dict(OWN_ORIGIN)
    if style_hash:
        rules["style-src"] += f" 'sha256-{style_hash}'"
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def headers(style_hash: str) -> dict[str, str]:
    """What a server says of every file; more than a page can say of itself."""
    return {
        "Content-Security-Policy": f"{page_policy(style_hash)}; frame-ancestors 'self'",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
