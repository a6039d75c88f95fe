"""What `addresses.csv` calls the embeds of a release, each of which is a page with a picture beside it."""

from __future__ import annotations

from congbo.read import Sources

HEADLINES = "*.svg"
"""Each unit of the release has its headline."""
RANKING = "ranking/"
"""Before the id of a block and `.svg`: the block has its ranking."""
YES = {"true", "yes", "on", "y", "t", "1"}
"""What stands for true in a YAML file."""


def is_embed(name: str) -> bool:
    """Whether what `addresses.csv` names is an embed."""
    return name == HEADLINES or name.startswith(RANKING)


def embeds_of(sources: Sources, index: str, period: str) -> tuple[str, ...]:
    """The names of the embeds of a release: a ranking for each block and, where the index asks for them, headlines."""
    blocks = sorted({block for table in sources.score_tables(index, period) for block in table.column("block")})
    document = sources.documents.get(f"{index}/index.yml")
    settings = document.content if document else None
    is_asked = isinstance(settings, dict) and str(settings.get("embeds", "")).lower() in YES
    return (*(f"{RANKING}{block}.svg" for block in blocks if block), *((HEADLINES,) if is_asked else ()))
