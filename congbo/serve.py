"""Serves the site on this machine and rebuilds it when a file changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

HOST = "127.0.0.1"


def serve(rebuild: Callable[[], int], site: Path, watched: Iterable[Path], port: int) -> None:
    """Builds once, then serves until interrupted; pages reload themselves."""
    from mkdocs.livereload import LiveReloadServer

    rebuild()
    server = LiveReloadServer(builder=lambda: _ignore(rebuild()), host=HOST, port=port, root=str(site))
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
