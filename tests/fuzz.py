"""Spoils a sound folder at random for as long as one likes: `python -m tests.fuzz --seconds 600`."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from congbo.errors import BuildRefused
from congbo.gate import Checked
from congbo.model.scores import Flag
from congbo.numbers import decimal_text, parse_decimal
from tests.builders import checked
from tests.catalogue.folder import Content, sound

WORDS = (
    b"", b",", b"\n", b'"', b"\0", b"\xff", b"\xef\xbb\xbf", b"[x]", b"[z]", b"-", b"0", b"1e9", b"=1", "Đ".encode(),
    "\u0300".encode(), b"{", b"}", b": ", b"- ", b"&a ", b"*a", b"!!int ", b"~", b"null", b"total", b"ha-noi", b"9" * 30,
    b"\r", b";", b"\t", b"2024", b"'", b"#", "٣".encode(), b"<b>", b"..", b"total:self", b"block", b"[", b"]", b"\x1a",
)  # fmt: skip


def spoil(content: Content, chance: random.Random) -> Content:
    """The folder with one to three random changes of bytes, lines, cells or files."""
    files = dict(content)
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(sorted(files))
        data = files[name]
        start = chance.randrange(len(data) + 1)
        end = min(len(data), start + chance.choice((0, 0, 1, 1, 3, 20)))
        match chance.randrange(7):
            case 0:
                data = data[:start] + bytes([chance.randrange(256)]) + data[end:]
            case 1 | 2:
                data = data[:start] + chance.choice(WORDS) + data[end:]
            case 3:
                lines = data.splitlines(keepends=True)
                if lines:
                    lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
                data = b"".join(lines)
            case 4:
                lines = data.splitlines(keepends=True)
                if lines:
                    position = chance.randrange(len(lines))
                    cells = lines[position].rstrip(b"\n").split(b",")
                    cells[chance.randrange(len(cells))] = chance.choice(WORDS)
                    lines[position] = b",".join(cells) + b"\n"
                data = b"".join(lines)
            case 5:
                data = data[:start]
            case _:
                other = chance.choice(sorted(files))
                data = (
                    files[other]
                    if chance.random() < 0.3
                    else data.replace(b",", chance.choice((b";", b"\t", b",,")), 1)
                )
        files[name] = data
        if chance.random() < 0.03:
            files.pop(name)
    return files


def attempt(files: Content, folder: Path) -> Checked | None:
    """What the check makes of the files; None if they are refused."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    try:
        return checked(folder)
    except BuildRefused as refusal:
        for finding in refusal.findings:
            finding.say("vi"), finding.say("en")
        return None


def numbers_survive(passed: Checked) -> bool:
    """Whether each figure that was taken in is the same number when it is written out and read again."""
    for index in passed.results.library.indices:
        precision = index.settings.precision
        for release in index.releases:
            for result in release.results:
                for column in result.table.columns.values():
                    for value, flag in zip(column.values, column.flags, strict=True):
                        if (
                            flag == Flag.present
                            and parse_decimal(decimal_text(int(value), precision), precision) != value
                        ):
                            return False
    return True


def main() -> int:
    """Runs until the time is over or a bug is found; prints the seed that finds it again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    until, seed, accepted, bugs = time.monotonic() + options.seconds, options.seed, 0, 0
    while time.monotonic() < until:
        with tempfile.TemporaryDirectory() as folder:
            try:
                passed = attempt(spoil(sound(), random.Random(seed)), Path(folder))  # noqa: S311
                accepted += passed is not None
                if passed is not None and not numbers_survive(passed):
                    raise AssertionError("a number changed")
            except Exception:
                traceback.print_exc()
                print(f"seed {seed}", file=sys.stderr)
                bugs += 1
        seed += 1
    print(f"{seed - options.seed} folders, {accepted} accepted, {bugs} bugs")
    return bool(bugs)


if __name__ == "__main__":
    sys.exit(main())
