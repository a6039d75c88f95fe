"""What the release of every result writes down, as `build.py release` would."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from congbo.freeze import frozen_files
from congbo.read import read_results


def write_records(results: Path) -> None:
    """Write `published.csv` of every release that is not under embargo, and `addresses.csv`."""
    for path in [*results.glob("*/*/published.csv"), *results.glob("addresses.csv")]:
        path.unlink()
    sources, _ = read_results(results)
    releases = sorted(path.parent.relative_to(results).parts for path in results.glob("*/*/release.yml"))
    for name, text in frozen_files(sources, [(index, period) for index, period in releases]).items():
        (results / name).write_text(text, encoding="utf-8", newline="\n")
