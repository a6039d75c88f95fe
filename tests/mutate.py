"""Changes digits for as long as one likes: `python -m tests.mutate --seconds 600 [--index pci]`."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from congbo.settings import read_settings
from tests.builders import PROJECT, Files, site_settings
from tests.ledger import RESULTS
from tests.mutation.folder import folder
from tests.mutation.trial import Bench


def real_files(index: str) -> Files:
    """The units and one index of the real results."""
    kinds = {".csv", ".yml", ".md"}
    paths = [path for path in RESULTS.rglob("*") if path.suffix in kinds]
    names = {path.relative_to(RESULTS).as_posix(): path for path in paths}
    return {
        name: path.read_text(encoding="utf-8")
        for name, path in names.items()
        if "/" not in name or name.startswith(f"{index}/")
    }


def main() -> int:
    """Runs until the time is over; prints each change after which the site was wrong, with its seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--index", default="", help="an index of the real results in place of the small folder")
    options = parser.parse_args()
    settings = read_settings(PROJECT / "mkdocs.yml") if options.index else site_settings()
    files = real_files(options.index) if options.index else folder()
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as place:
        bench = Bench(files, Path(place), settings)
        until, seed = time.monotonic() + options.seconds, options.seed
        while time.monotonic() < until:
            try:
                trial = bench.attempt(seed)
            except Exception:
                traceback.print_exc()
                print(f"seed {seed}", file=sys.stderr)
                outcomes["crashed"] += 1
                seed += 1
                continue
            outcomes["wrong" if trial.wrong else "refused" if trial.refused else "followed"] += 1
            for one in trial.wrong[:5]:
                print(f"seed {seed}: {trial.cell}: {one}", file=sys.stderr)
            seed += 1
    print(f"{seed - options.seed} changes of one digit: {dict(outcomes)}; {len(bench.before)} pages and files each")
    return bool(outcomes["wrong"] or outcomes["crashed"])


if __name__ == "__main__":
    sys.exit(main())
