"""The limit: `python bare_write.py RESULTS PAGES SITE` reads the CSVs, then writes pages that are already in memory.

Says the seconds of both, by the clock and of the processor; fetching the pages into memory is not counted.
"""

import csv
import json
import sys
import time
from pathlib import Path

results, pages, site = map(Path, sys.argv[1:4])
spent = {"wall": 0.0, "cpu": 0.0}


def timed(started: tuple[float, float]) -> None:
    """Adds up what was spent since then."""
    spent["wall"] += time.perf_counter() - started[0]
    spent["cpu"] += time.process_time() - started[1]


now = time.perf_counter(), time.process_time()
for path in results.rglob("*.csv"):
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass
timed(now)
for folder in sorted({path.parent for path in pages.rglob("*.html")}):
    contents = {path.relative_to(pages): path.read_bytes() for path in folder.glob("*.html")}
    now = time.perf_counter(), time.process_time()
    (site / folder.relative_to(pages)).mkdir(parents=True)
    for address, content in contents.items():
        (site / address).write_bytes(content)
    timed(now)
print(json.dumps(spent))
