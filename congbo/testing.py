"""Runs every check of the program itself: style, types, tests; finds or installs a Chromium first."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def run_tests(project: Path, words: tuple[str, ...]) -> int:
    """All steps in turn; the first that fails decides the exit code. `words` go to pytest, and then it alone runs."""
    python = sys.executable
    pytest = [python, "-m", "pytest", *(words or ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"))]
    style = [
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "bandit", "-q", "-c", "pyproject.toml", "-r", "congbo", "build.py"],
        [python, "-m", "mypy"],
    ]
    environment = {**os.environ, "CONGBO_BROWSER": find_browser()}
    for command in [pytest] if words else [*style, pytest]:
        print("$", " ".join(command[1:]), flush=True)
        code = subprocess.call(command, cwd=project, env=environment)
        if code:
            return code
    return 0


def find_browser() -> str:
    """Path of a Chromium, installed if there is none; empty means the one that Playwright keeps."""
    for name in BROWSERS:
        if found := shutil.which(name):
            return found
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=False, env=quiet
        )
        if found := shutil.which("chromium"):
            return found
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    return ""
