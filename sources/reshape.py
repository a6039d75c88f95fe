"""Regenerate the figures in `results/` from the raw files in `sources/data/`: the same bytes every time."""

import argparse
from pathlib import Path

from boundaries import write_boundaries
from dti import write_dti
from illustrative.write import write_illustrative
from papi import write_papi
from pci import write_pci
from pgi import write_pgi
from records import write_records
from tiles import write_tiles
from units import write_units

WRITERS = (
    write_units, write_tiles, write_boundaries, write_pci, write_papi, write_dti, write_pgi, write_illustrative,
    write_records,
)  # fmt: skip


def main() -> None:
    """Read the command line and write every generated file."""
    parser = argparse.ArgumentParser(description=__doc__)
    results = Path(__file__).resolve().parent.parent / "results"
    parser.add_argument(
        "--results", type=Path, default=results, metavar="DIR", help="where to write (default: results/)"
    )
    arguments = parser.parse_args()
    for write in WRITERS:
        write(arguments.results)


if __name__ == "__main__":
    main()
