"""A piece of a document that is written by a program, between two markers."""

from __future__ import annotations

from congbo.errors import UsageError


def with_piece(document: str, name: str, piece: str) -> str:
    """The document with a new piece of that name; raises UsageError if it has no place for it."""
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->"
    before, found, rest = document.partition(begin)
    _, found_end, after = rest.partition(end)
    if not found or not found_end:
        raise UsageError(f"The document has no place for “{name}”: {begin.strip()} … {end}")
    return f"{before}{begin}{piece}{end}{after}"
