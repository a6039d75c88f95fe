"""`release.yml` of a release that is withdrawn."""

from __future__ import annotations

import json

from congbo.edits.cell import LINE_END


def withdraw(text: str, line: int, on: str, reason: tuple[str, str], document: str) -> str:
    """The file with status `withdrawn` on the line where the status stands (from 1), and the reason at its end."""
    ends = LINE_END.search(text)
    end = ends.group() if ends else "\n"
    lines = text.splitlines(keepends=True)
    _, _, comment = lines[line - 1].partition("#")
    lines[line - 1] = f"status: withdrawn{f'  #{comment.rstrip()}' if comment else ''}{end}"
    body = "".join(lines)
    parts = [f"on: {on}", f"reason: {{vi: {_word(reason[0])}, en: {_word(reason[1])}}}"]
    parts += [f"document: {_word(document)}"] if document else []
    more = "" if LINE_END.search(body[-1:]) else end
    return f"{body}{more}withdrawn: {{{', '.join(parts)}}}{end}"


def _word(text: str) -> str:
    """A text as YAML reads it back."""
    return json.dumps(text, ensure_ascii=False)
