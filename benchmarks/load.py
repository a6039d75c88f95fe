"""A site under load while it is published again and again: `python -m benchmarks.load`; needs nginx and wrk.

nginx serves the site by the example that it brings, with compressed files (`precompressed: true`). wrk asks for one
scorecard over and over, first while nothing else happens, then while the results change and the site is published again as
fast as it can be. Meanwhile another reader asks for files at random and compares each answer, byte for byte, with those of
the two sites. Prints a Markdown table; ends with 1 if any answer was not 200, or was torn.
"""

from __future__ import annotations

import argparse
import hashlib
import http.client
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.forked import ended, start
from tests.hosts import HOST, nginx
from tests.kills import Hashes, is_over, national_ground

PROJECT = Path(__file__).resolve().parent.parent
CONNECTIONS = 64
ASKED_FOR = (".html", ".css", ".js", ".csv", ".json", ".xml")


@dataclass(frozen=True, slots=True)
class Load:
    """What wrk says."""

    speed: float
    """Answers a second."""
    slowest: str
    """The time within which 99 of 100 answers came."""
    wrong: int
    """Answers other than 2xx and 3xx, and errors of the socket."""


def main() -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--units", type=int, default=300)
    parser.add_argument("--components", type=int, default=46)
    parser.add_argument("--seconds", type=int, default=20)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as top:
        ground = national_ground(Path(top) / "g", given.units, given.components, compressing_project(Path(top)))
        page = next(name for name in ground.hashes if re.fullmatch(r"speed/2025/xa-.*\.html", name))
        with nginx(ground.site, Path(top)) as port:
            still = asked_for(port, page, given.seconds)
            published = 0
            with other_reader(port, ground.hashes) as answers, asking(port, page, given.seconds) as wrk:
                while wrk.poll() is None:
                    ground.change()
                    published += ground.build() == 0
                busy = told_by(wrk.communicate()[0])
            reads, wrong, torn = answers
    print(
        f"| while | answers a second | 99 % within | not 2xx |\n|---|---|---|---|\n{row('nothing else happens', still)}"
    )
    print(row(f"the site is published {published} times", busy))
    print(f"\nThe other reader: {reads} answers, {wrong} of them not 200, {torn} torn.")
    return int(bool(still.wrong or busy.wrong or wrong or torn))


def row(when: str, load: Load) -> str:
    """A line of the table."""
    return f"| {when} | {load.speed:,.0f} | {load.slowest} | {load.wrong} |"


def compressing_project(top: Path) -> Path:
    """The project with `precompressed: true`."""
    folder = top / "project"
    folder.mkdir()
    for name in ("templates", "site_src", "congbo"):
        (folder / name).symlink_to(PROJECT / name)
    settings = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    changed = settings.replace('    contact: ""\n', '    contact: ""\n    precompressed: true\n')
    (folder / "mkdocs.yml").write_text(changed, encoding="utf-8")
    return folder


def asked_for(port: int, page: str, seconds: int) -> Load:
    """What wrk says of a page that is asked for over and over."""
    with asking(port, page, seconds) as wrk:
        return told_by(wrk.communicate()[0])


@contextmanager
def asking(port: int, page: str, seconds: int) -> Iterator[subprocess.Popen[str]]:
    """The program that asks, at work."""
    words = ["-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: gzip"]
    command = [shutil.which("wrk") or "wrk", *words, f"http://{HOST}:{port}/{page}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as wrk:
        yield wrk


def told_by(text: str) -> Load:
    """What wrk printed."""
    speed, slowest = re.search(r"Requests/sec:\s+([\d.]+)", text), re.search(r"99%\s+(\S+)", text)
    if not speed or not slowest:
        raise RuntimeError(text)
    status = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    socket = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", text)
    wrong = (int(status[1]) if status else 0) + (sum(map(int, socket.groups())) if socket else 0)
    return Load(float(speed[1]), slowest[1], wrong)


@contextmanager
def other_reader(port: int, hashes: Hashes) -> Iterator[list[int]]:
    """Another process that asks for files at random; at the end, its answers, those not 200, and those torn."""
    answered, answering = os.pipe()
    stopped, stopping = os.pipe()
    answers: list[int] = []

    def ask() -> int:
        os.close(stopping)
        os.set_blocking(stopped, False)
        addresses = [name for name in hashes if name.endswith(ASKED_FOR)]
        draw, counts = random.Random(1), [0, 0, 0]  # noqa: S311 - to be repeated
        connection = http.client.HTTPConnection(HOST, port, timeout=30)
        while not is_over(stopped):
            for address in draw.choices(addresses, k=50):
                connection.request("GET", f"/{address}", headers={"Accept-Encoding": "gzip"})
                answer = connection.getresponse()
                name = f"{address}.gz" if answer.getheader("Content-Encoding") == "gzip" else address
                is_known = hashlib.sha256(answer.read()).hexdigest() in hashes[name]
                counts = [counts[0] + 1, counts[1] + (answer.status != 200), counts[2] + (not is_known)]
        os.write(answering, json.dumps(counts).encode())
        return 0

    child = start(ask)
    os.close(stopped)
    yield answers
    os.close(stopping)
    code = ended(child)
    answers += json.loads(os.read(answered, 1000)) if code == 0 else [0, 1, 0]
    os.close(answered)
    os.close(answering)


if __name__ == "__main__":
    sys.exit(main())
