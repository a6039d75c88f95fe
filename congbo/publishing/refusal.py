"""Which folders may hold a site: none that is or holds something else."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from congbo.errors import BuildRefused

MARK = ".congbo-site"
"""A file that says: this folder was written by us and may be replaced."""
INPUTS = ("results", "site_src", "templates", "congbo", "tests", "docs", "sources", ".git", ".venv", ".cache")
"""Folders of the project that are no place for a site."""


def refuse_unsafe_folder(site: Path, project: Path, results: Path) -> None:
    """Raises BuildRefused unless the folder is a safe place for a site: one of its own, empty or written by us."""
    here, home = site.resolve(), Path.home().resolve()
    if here == here.parent:
        raise BuildRefused(f"{site} là gốc của ổ đĩa; chọn thư mục trang riêng bằng --site.")
    if contains(here, home):
        raise BuildRefused(f"{site} là thư mục cá nhân hoặc chứa nó; chọn thư mục trang riêng bằng --site.")
    if contains(here, project.resolve()):
        raise BuildRefused(f"{site} là thư mục của chương trình hoặc chứa nó; chọn thư mục trang riêng bằng --site.")
    if contains(here, results.resolve()) or contains(results.resolve(), here):
        raise BuildRefused(f"{site} và thư mục kết quả {results} nằm trong nhau; chọn thư mục trang riêng bằng --site.")
    if any(contains((project / name).resolve(), here) for name in INPUTS):
        raise BuildRefused(f"{site} nằm trong phần nguồn của chương trình; chọn thư mục trang riêng bằng --site.")
    refuse_foreign_folder(site)


def refuse_foreign_folder(site: Path) -> None:
    """Raises BuildRefused if the folder holds what we did not write, or if it is no folder."""
    if site.exists() and not site.is_dir():
        raise BuildRefused(f"{site} là một tệp; chọn thư mục khác bằng --site.")
    if site.exists() and not (site / MARK).is_file() and any(site.iterdir()):
        raise BuildRefused(
            f"{site} có tệp không do Công Bố tạo ra; chọn thư mục khác bằng --site hoặc dọn trống thư mục này."
        )


def refuse_foreign_files(site: Path, foreign: Iterable[str]) -> None:
    """Raises BuildRefused if somebody put files of their own among ours."""
    names = sorted(foreign)
    if names:
        shown = ", ".join(names[:5]) + (f" và {len(names) - 5} tệp nữa" if len(names) > 5 else "")
        raise BuildRefused(
            f"Trong {site} có tệp không do Công Bố tạo ra: {shown}. Chuyển ra nơi khác rồi chạy lại; "
            "mỗi lần dựng, cả thư mục này được thay."
        )


def contains(outer: Path, inner: Path) -> bool:
    """Whether one folder is the other or holds it."""
    return outer == inner or outer in inner.parents
