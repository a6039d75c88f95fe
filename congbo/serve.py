"""Serves the site on this machine, and rebuilds and reloads it when a file changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

HOST = "127.0.0.1"
POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')


class ReloadingServer(LiveReloadServer):
    """MkDocs' server, whose script for reloading the pages' own security policy would forbid."""

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        injected: bytes = super()._inject_js_into_html(POLICY.sub(b"", content), epoch)  # type: ignore[no-untyped-call]
        return injected


def serve(rebuild: Callable[[], int], site: Path, watched: Iterable[Path], port: int) -> None:
    """Builds once, then serves until interrupted."""
    rebuild()
    server = ReloadingServer(builder=lambda: _ignore(rebuild()), host=HOST, port=port, root=str(site))
    for path in watched:
        server.watch(str(path))
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()


def _ignore(exit_code: int) -> None:
    """A build that fails has said why; the last good site goes on being served."""
