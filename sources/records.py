"""What the release of every result writes down, as `build.py release` would."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from congbo.model.versions import PublishedRelease, PublishedRow
from congbo.read import Sources, read_results
from congbo.sealing.seals import sealed_files
from congbo.versions.embed_names import embeds_of
from congbo.versions.freeze import addresses_text, pages_of, proofs, published_text
from congbo.versions.logbook import corrections_of
from congbo.versions.rebuild import rebuilt


def write_records(results: Path) -> None:
    """Write `published.csv` and `sealed.csv` of every release that is not under embargo, and `addresses.csv`."""
    for path in [*results.glob("*/*/published.csv"), *results.glob("**/sealed.csv"), *results.glob("addresses.csv")]:
        path.unlink()
    sources, _ = read_results(results)
    remembered: list[PublishedRelease] = []
    public = {
        file.removesuffix("/release.yml")
        for file, one in sources.documents.items()
        if file.endswith("/release.yml") and isinstance(one.content, dict) and "embargo" not in one.content
    }
    for path in sorted(results.glob("*/*/release.yml")):
        index, period = path.parent.relative_to(results).parts
        if f"{index}/{period}" in public:
            rows = _released(sources, index, period)
            _write(path.parent / "published.csv", published_text(rows))
            last = max(row.version for row in rows)
            names = (*pages_of(sources, index, period, public), *embeds_of(sources, index, period))
            remembered.append(PublishedRelease(index, period, last, names))
    for name, text in sealed_files(sources, [one.folder for one in remembered]).items():
        _write(results / name, text)
    _write(results / "addresses.csv", addresses_text(remembered))


def _released(sources: Sources, index: str, period: str) -> list[PublishedRow]:
    """The proofs of all versions, one version after the other."""
    tables, changes = tuple(sources.score_tables(index, period)), corrections_of(sources, f"{index}/{period}")
    rows: list[PublishedRow] = []
    for version in range(1, max((one.version for one in changes), default=1) + 1):
        rows += proofs(rebuilt(tables, changes, version), rows, version)
    return rows


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
