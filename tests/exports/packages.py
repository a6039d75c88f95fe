"""Data packages as frictionless reads them."""

from __future__ import annotations

from pathlib import Path

from frictionless import validate


def problems(package: Path) -> list[str]:
    """What is wrong with a package and with the tables that it describes; sizes and hashes count."""
    report = validate(str(package), type="package")
    tables = [error.message for task in report.tasks for error in task.errors]
    return [error.message for error in report.errors] + tables
