"""Fetches a peer into a folder of its own, once, at the version that stands beside its templates."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from congbo.errors import UsageError


def tools_folder() -> Path:
    """Where peers are kept, outside the project."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "congbo" / "peers"


def pip_environment(requirements: Path) -> Path:
    """A Python environment with what a file asks for; raises UsageError if that is not to be had."""
    folder = tools_folder() / f"{requirements.parent.name}-{pins(requirements)}"
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        fetch([sys.executable, "-m", "venv", str(folder)], requirements)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        fetch([*pip, "-r", str(requirements)], requirements)
        (folder / "whole").touch()
    return folder


def node_modules(package: Path) -> Path:
    """A folder with the modules that a package.json asks for; raises UsageError if they are not to be had."""
    folder = tools_folder() / f"{package.parent.name}-{pins(package)}"
    if not (folder / "whole").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        shutil.copy(package, folder)
        fetch(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)], package)
        (folder / "whole").touch()
    return folder / "node_modules"


def pins(path: Path) -> str:
    """A short name for what is asked for."""
    import hashlib

    return hashlib.sha256(path.read_bytes()).hexdigest()[:8]


def fetch(command: Sequence[str], asked: Path) -> None:
    """Runs an installer; raises UsageError with its last words if it fails."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    except OSError as error:
        raise UsageError(f"{asked.parent.name}: {command[0]} is not to be had on this machine ({error}).") from error
    if done.returncode:
        last = " ".join((done.stderr or done.stdout).strip().splitlines()[-3:])
        raise UsageError(f"{asked.parent.name} could not be installed from {asked.name}: {last}")
