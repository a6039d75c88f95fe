import subprocess
import sys

from tests.builders import PROJECT


def test_the_package_runs_as_a_command() -> None:
    command = [sys.executable, "-m", "congbo", "--help"]
    run = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, encoding="utf-8")
    assert run.returncode == 0
    assert all(verb in run.stdout for verb in ("build", "check", "serve", "test"))
