"""The entry: `python build.py` makes .venv from the lock file if need be, then hands over to congbo.cli."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)
INCLUDED = {
    "requirements-audit": ("requirements", "requirements-pdf", "requirements-cards", "requirements-test"),
    "requirements-test": ("requirements", "requirements-pdf", "requirements-cards"),
    "requirements-cards": ("requirements", "requirements-pdf"),
    "requirements-pdf": ("requirements",),
}
"""Lock files that hold what others hold too."""


def main() -> int:  # noqa: RET503
    """Sets up what is missing and runs the command in the environment of its own."""
    if sys.version_info < OLDEST:
        print(f"Cần Python {OLDEST[0]}.{OLDEST[1]} trở lên; đang chạy {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    lock = HERE / lock_for(sys.argv[1:], (HERE / "mkdocs.yml").read_text(encoding="utf-8"))
    if not is_installed(lock) and (code := install(lock)):
        return code
    command = [str(PYTHON), "-m", "congbo", *sys.argv[1:]]
    environment = {**os.environ, "PYTHONPATH": str(HERE), "PYTHONUTF8": "1"}
    if os.name == "nt":
        return subprocess.call(command, env=environment)
    sys.stdout.flush()
    os.execve(PYTHON, command, environment)  # noqa: S606


def lock_for(words: list[str], settings: str) -> str:
    """The lock file that a command needs: pictures and typesetting only if asked for, by the command or by mkdocs.yml."""
    if words[:1] in (["test"], ["audit"]):
        return f"requirements-{words[0]}.txt"
    if re.search(r"^ +cards: *true *(#.*)?$", settings, re.MULTILINE):
        return "requirements-cards.txt"
    wants_pdf = words[:1] == ["pdf"] or re.search(r"^ +pdf: *true *(#.*)?$", settings, re.MULTILINE)
    return "requirements-pdf.txt" if wants_pdf else "requirements.txt"


def stamp(lock: Path) -> Path:
    """A file that exists while the environment holds what the lock file names."""
    mark = hashlib.sha256(lock.read_bytes() + sys.version.encode()).hexdigest()[:16]
    return VENV / f"congbo-{lock.stem}-{mark}"


def is_installed(lock: Path) -> bool:
    """Whether the environment is the one that the lock file describes."""
    return PYTHON.exists() and stamp(lock).exists()


def install(lock: Path) -> int:
    """Makes the environment anew if there is none, then installs exactly what is locked; returns an exit code."""
    print(f"Cài đặt lần đầu vào {VENV.name} theo {lock.name}; việc này chỉ làm một lần…", file=sys.stderr)
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    pip = [
        str(PYTHON),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--require-hashes",
        "-r",
        str(lock),
    ]
    try:
        if not PYTHON.exists() or not any(VENV.glob("congbo-*")):
            shutil.rmtree(VENV, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True, env=environment)
        subprocess.run(pip, check=True, env=environment)
    except subprocess.CalledProcessError as error:
        print(f"Không cài đặt được (mã {error.returncode}). Kiểm tra kết nối mạng rồi chạy lại.", file=sys.stderr)
        return 1
    stamp(lock).touch()
    for smaller in INCLUDED.get(lock.stem, ()):
        stamp(HERE / f"{smaller}.txt").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
