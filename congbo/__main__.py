"""Runs the command line: `python -m congbo`."""

from congbo.cli import main

main()
