"""How long it takes to prove that national releases are as they were released: a Markdown table."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.national import write_national_results
from congbo.read import read_results
from congbo.reading.tables import Table
from congbo.rules.freezing import row_hashes

SIZES = ((3321, 1), (3321, 10))
COMPONENTS = 46
ROUNDS = 5


def main() -> None:
    """Prints the table."""
    print("| rows | cells | hashing every row (median of 5) |")
    print("|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for units, periods in SIZES:
            results = Path(folder) / f"{units}-{periods}"
            write_national_results(results, units, periods, COMPONENTS)
            sources, _ = read_results(results)
            tables = [table for file, table in sources.tables.items() if file.endswith("/scores.csv")]
            hashing = statistics.median(seconds_to_hash(tables) for _ in range(ROUNDS))
            rows = units * periods
            print(f"| {rows:,} | {rows * (COMPONENTS + 1):,} | {hashing:.2f} s |")


def seconds_to_hash(tables: Sequence[Table]) -> float:
    """Seconds of this process on a processor, so that what else runs does not count."""
    start = time.process_time()
    for table in tables:
        row_hashes(table.header, table.rows)
    return time.process_time() - start


if __name__ == "__main__":
    main()
