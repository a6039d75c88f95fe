"""How long reading, checking and assembling take at national size, and how that grows: a Markdown table."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.national import write_national_results

PROJECT = Path(__file__).resolve().parent.parent
SIZES = ((3321, 1), (3321, 3), (3321, 10))
COMPONENTS = 46
ROUNDS = 3
PROGRAM = """
import resource, sys, time
from pathlib import Path
from congbo.gate import check
from congbo.settings import read_settings
start = time.perf_counter()
check(Path(sys.argv[1]), read_settings(Path(sys.argv[2]) / "mkdocs.yml"))
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    """Prints the table."""
    print("| units | releases | cells | seconds (median of 3) | µs a cell | peak memory |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for units, periods in SIZES:
            results = Path(folder) / f"{units}-{periods}"
            write_national_results(results, units, periods, COMPONENTS)
            runs = [measure(results) for _ in range(ROUNDS)]
            seconds = statistics.median(run[0] for run in runs)
            memory = max(run[1] for run in runs)
            cells = units * periods * (COMPONENTS + 1)
            print(
                f"| {units:,} | {periods} | {cells:,} | {seconds:.2f} | {seconds / cells * 1e6:.2f} | {memory:.0f} MB |"
            )


def measure(results: Path) -> tuple[float, float]:
    """Seconds and megabytes of one run in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(results), str(PROJECT)],
        capture_output=True, text=True, check=True, cwd=PROJECT,
    )  # fmt: skip
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


if __name__ == "__main__":
    main()
