"""What the communes of the whole country cost: the check of their lineage, and a profile for each. A Markdown table."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from benchmarks.former_communes import Origin, national_origins, read
from benchmarks.national import write_csv

PROJECT = Path(__file__).resolve().parent.parent
UNIT_HEAD = ["unit", "kind", "code", "name_vi", "name_en", "parent", "region", "valid_from", "valid_to", "aliases"]
LINEAGE_HEAD = ["date", "event", "predecessor", "successor", "legal_act", "note"]
DAY, DAY_BEFORE = "2025-07-01", "2025-06-30"
ACT = "Nghị quyết của Ủy ban Thường vụ Quốc hội"
KINDS = {"Phường": "ward"}


def write_national_lineage(folder: Path) -> Counter[str]:
    """Writes `units.csv` and `lineage.csv` of all communes before and after 1 July 2025; returns what there is of each."""
    folder.mkdir(parents=True)
    before, after, origins = read("wards_2025-03_63tinh.csv"), read("wards_2025-07_34tinh.csv"), national_origins()
    districts = {row["code"]: row for row in read("districts_2025-03_63tinh.csv")}
    known = ({row["code"] for row in before}, {row["code"] for row in after})
    events = [event for event in events_of(origins) if event[2][1:] in known[0] and event[3][1:-5] in known[1]]
    count = Counter(event[1] for event in events)
    count.update(former=len(before), current=len(after), unclear=sum(len(one.unclear) for one in origins))
    units = [[f"t{row['code']}", "province", row["code"], row["name"], row["name_en"], "", "", "", DAY_BEFORE, ""]
             for row in read("provinces_2025-03_63tinh.csv")]  # fmt: skip
    units += [[f"n{row['code']}", "province", row["code"], row["name"], row["name_en"], "", "", DAY, "", ""]
              for row in read("provinces_2025-07_34tinh.csv")]  # fmt: skip
    for row in before:
        parent = districts[row["district_code"]]
        town = "Thị trấn " if row["full_name"].startswith("Thị trấn") else ""
        name = f"{town}{row['name']} ({parent['full_name']})"
        units.append([f"x{row['code']}", kind_of(row), row["code"], name, row["name_en"], f"t{parent['province_code']}",
                      "", "", DAY_BEFORE, ""])  # fmt: skip
    for row in after:
        units.append([f"x{row['code']}-2025", kind_of(row), row["code"], f"{row['name']} {row['code']}", row["name_en"],
                      f"n{row['province_code']}", "", DAY, "", ""])  # fmt: skip
    write_csv(folder / "units.csv", [UNIT_HEAD, *units])
    provinces = [
        [DAY, "merge", f"t{row['old_code']}", f"n{row['new_code']}", ACT, ""]
        for row in read("province_lineage_2025-07-01.csv")
    ]
    write_csv(folder / "lineage.csv", [LINEAGE_HEAD, *events, *provinces])
    return count


def events_of(origins: list[Origin]) -> list[list[str]]:
    """One row per pair that the text makes clear: a merger where a whole unit went into one, else a transfer."""
    mentioned = Counter(code for one in origins for code, _ in one.former)
    return [
        [DAY, "transfer" if is_part or mentioned[code] > 1 else "merge", f"x{code}", f"x{one.code}-2025", ACT, ""]
        for one in origins
        for code, is_part in one.former
    ]


def kind_of(row: dict[str, str]) -> str:
    """A ward, or a commune of any other name."""
    return KINDS.get(row["full_name"].split(" ")[0], "commune")


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as temporary:
        results, site = Path(temporary) / "results", Path(temporary) / "site"
        count = write_national_lineage(results)
        checked = timed(f"check(Path({str(results)!r}), read_settings(Path({str(PROJECT)!r}) / 'mkdocs.yml'))")
        places = (
            f"Places(Path({str(PROJECT)!r}), Path({str(results)!r}), Path({str(site)!r}), Path({temporary!r}) / 'c')"
        )
        built = timed(f"build({places}, lambda stage, pages: None)")
        pages = list(site.rglob("*.html"))
        weight = sum(path.stat().st_size for path in pages) / 1e6
    print("| former communes | communes | mergers | parts | names unclear | check | build | pages | weight |")
    print("|---|---|---|---|---|---|---|---|---|")
    print(
        f"| {count['former']} | {count['current']} | {count['merge']} | {count['transfer']} | {count['unclear']} "
        f"| {checked} s | {built} s | {len(pages)} | {weight:.0f} MB |"
    )


def timed(call: str) -> str:
    """How many seconds a call takes in a process of its own."""
    program = (
        "import time\nfrom pathlib import Path\nfrom congbo.gate import check\nfrom congbo.pipeline import Places, build\n"
        f"from congbo.settings import read_settings\nstart = time.perf_counter()\n{call}\n"
        "print(f'{time.perf_counter() - start:.1f}')"
    )
    return subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout.strip()


if __name__ == "__main__":
    main()
