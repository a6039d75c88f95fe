"""Serves a site by nginx and by Apache with the files that it brings, and asks for what they promise.

    python -m tests.hosts SITE

Former addresses of a language that another site has now must lead on, as `_redirects` and the small pages there say.
Needs `nginx` and `apache2` with its modules; not part of the tests, as they are no part of a developer's machine.
"""

from __future__ import annotations

import gzip
import http.client
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from congbo.hosting.files import ASK_AGAIN, FOR_EVER
from congbo.hosting.policy import EMBEDS, embed_policy

HOST = "127.0.0.1"
MODULES = "authz_core authz_host mime dir headers rewrite mpm_event alias"

RULE = re.compile(r"^/(\w+)/\* (\S+):splat 301$", re.MULTILINE)
LEADS_ON = re.compile(r'<meta http-equiv="refresh" content="0; url=(https://[^"]*)">')
FORMER = ("", "index.html", "x/2024/v1/a.html", "no/such/page.html", "units/index.html?q=da%20nang", "a%20b.html")
"""Below the folder of the language that is elsewhere."""


@contextmanager
def nginx(site: Path, folder: Path) -> Iterator[int]:
    """nginx with the site's own example of a configuration."""
    port = free_port()
    example = (site / "nginx.conf.example").read_text(encoding="utf-8")
    server = example.replace("listen 80;", f"listen {HOST}:{port};").replace("root /srv/www;", f"root {site};")
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log stderr; user root;\nevents {{}}\n"
        f"http {{ access_log off;\n{server}\n}}\n",
        encoding="utf-8",
    )
    with running(["nginx", "-c", str(folder / "nginx.conf")], port):
        yield port


@contextmanager
def apache(site: Path, folder: Path) -> Iterator[int]:
    """Apache that takes what the site's `.htaccess` says."""
    port = free_port()
    loads = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES.split())
    (folder / "apache.conf").write_text(
        f"{loads}\nListen {HOST}:{port}\nServerName {HOST}\nPidFile {folder}/apache.pid\nErrorLog /dev/stderr\n"
        f"TypesConfig /etc/mime.types\nDocumentRoot {site}\n<Directory {site}>\nRequire all granted\n"
        "AllowOverride All\nOptions FollowSymLinks\n</Directory>\n",
        encoding="utf-8",
    )
    with running(["apache2", "-X", "-f", str(folder / "apache.conf")], port):
        yield port


def free_port() -> int:
    """A port that nobody listens at, lest somebody else's server is asked."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """The server, from when it answers until the end of the block."""
    with subprocess.Popen(command) as server:
        try:
            for _ in range(100):
                try:
                    ask(port, "/index.html")
                    break
                except ConnectionError:
                    time.sleep(0.1)
            yield
        finally:
            server.terminate()


def ask(port: int, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers in small letters and body."""
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()


def wrong(site: Path, port: int) -> Iterator[str]:
    """What a server does otherwise than promised."""
    policy = re.search(r"Content-Security-Policy: (.*)", (site / "_headers").read_text(encoding="utf-8"))
    asset = next((site / "assets").glob("*.css")).name
    about = "/about.html" if (site / "about.html").is_file() else "/en/about.html"
    for path, kind, caching in (
        ("/", "text/html; charset=utf-8", ASK_AGAIN),
        (about, "text/html; charset=utf-8", ASK_AGAIN),
        ("/releases.json", "application/json", ASK_AGAIN),
        (f"/assets/{asset}", "text/css; charset=utf-8", FOR_EVER),
        ("/SHA256SUMS", "text/plain", ASK_AGAIN),
    ):
        status, headers, body = ask(port, path)
        if status != 200 or not headers.get("content-type", "").startswith(kind):
            yield f"{path}: {status} {headers.get('content-type')}"
        if headers.get("cache-control") != caching:
            yield f"{path}: cached as {headers.get('cache-control')}"
        if not policy or headers.get("content-security-policy") != policy[1]:
            yield f"{path}: policy {headers.get('content-security-policy')}"
        if headers.get("x-content-type-options") != "nosniff" or headers.get("referrer-policy") != "no-referrer":
            yield f"{path}: {headers}"
        _, packed, small = ask(port, path, **{"Accept-Encoding": "gzip"})
        lies_packed = (site / f"{path.lstrip('/') or 'index.html'}.gz").is_file()
        if lies_packed and (packed.get("content-encoding") != "gzip" or gzip.decompress(small) != body):
            yield f"{path}: not sent compressed: {packed}"
        if lies_packed and packed.get("content-type") != headers.get("content-type"):
            yield f"{path}: compressed as {packed.get('content-type')}"
        if lies_packed and packed.get("cache-control") != caching:
            yield f"{path}: compressed cached as {packed.get('cache-control')}"
    for folder in EMBEDS:
        for path in (f"/{path.relative_to(site).as_posix()}" for path in sorted((site / folder).rglob("*.*"))[:2]):
            status, headers, _ = ask(port, path)
            if (status, headers.get("content-security-policy")) != (200, embed_policy()):
                yield f"{path}: {status}, policy {headers.get('content-security-policy')}"
    status, headers, body = ask(port, "/no/such/page.html")
    if (status, body) != (404, (site / "404.html").read_bytes()) or "content-security-policy" not in headers:
        yield f"what is not there: {status} {headers}"
    if ask(port, "/assets/")[0] not in (403, 404):
        yield "a folder is listed"


def strayed(site: Path, port: int) -> Iterator[str]:
    """Where a server leads readers of a language that another site has now, otherwise than the files promise.

    A small page may lead on, or the server itself before anybody sees the page; both must lead to the same place.
    """
    for page in sorted(site.rglob("*.html")):
        path = page.relative_to(site).as_posix()
        if found := LEADS_ON.search(page.read_text(encoding="utf-8")):
            status, headers, body = ask(port, f"/{path}")
            if (status, headers.get("location")) != (301, found[1]) and (status, body) != (200, page.read_bytes()):
                yield f"/{path}: {status}, leads to {headers.get('location')}, not to {found[1]}"
    if (site / "_redirects").is_file():
        rule = RULE.search((site / "_redirects").read_text(encoding="utf-8"))
        yield from misled(port, *rule.groups()) if rule else ("_redirects leads nowhere",)


def misled(port: int, folder: str, target: str) -> Iterator[str]:
    """What lies in a folder that is elsewhere now, and what does not."""
    for rest in FORMER:
        status, headers, _ = ask(port, f"/{folder}/{rest}")
        if (status, headers.get("location")) != (301, f"{target}{rest}"):
            yield f"/{folder}/{rest}: {status}, leads to {headers.get('location')}"
        if "content-security-policy" not in headers:
            yield f"/{folder}/{rest}: no policy"
    for path in (f"/{folder}.html", f"/{folder}tity.html", f"/pci/{folder}/index.html"):
        status, headers, _ = ask(port, path)
        if status != 404 or "location" in headers:
            yield f"{path}: {status}, leads to {headers.get('location')}"


def main() -> int:
    """Names what is wrong; returns 1 if anything is."""
    site = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        count = 0
        for server in (nginx, apache):
            with server(site, Path(folder)) as port:
                for words in chain(wrong(site, port), strayed(site, port)):
                    print(f"{server.__name__}: {words}")
                    count += 1
        print(f"{count} wrong")
    return int(bool(count))


if __name__ == "__main__":
    sys.exit(main())
