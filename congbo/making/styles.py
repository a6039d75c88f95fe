"""Style sheets as they travel: without comments and blanks, which are for those who write them."""

from __future__ import annotations

import re

PIECE = re.compile(r"""("[^"]*"|'[^']*')|(/\*.*?\*/)|(?:\s*([{,>~]|(?:;\s*)?}|;)|(:)(?=\s))\s*|\s+""", re.DOTALL)
"""A quoted text, which stays; a comment; a mark with blanks around it, and with a needless one before it; a colon with blanks behind it; blanks."""


def lightened(style: bytes) -> bytes:
    """The same rules in fewer bytes."""

    def kept(piece: re.Match[str]) -> str:
        quoted, comment, mark, colon = piece.groups()
        return quoted or (mark or "")[-1:] or colon or ("" if comment else " ")

    return PIECE.sub(kept, style.decode()).strip().encode()
