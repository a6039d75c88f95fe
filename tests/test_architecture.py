"""Imports point one way, only the doors touch the disk, and files stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.builders import PROJECT

PACKAGE = PROJECT / "congbo"
MODULES = sorted(path.relative_to(PROJECT).with_suffix("").as_posix() for path in PACKAGE.rglob("*.py"))
MOST_LINES = 250
STANDS_ON = {
    "model": {"model"},
    "rules": {"model", "rules", "numbers"},
    "judge": {"model", "rules", "numbers", "collation"},
    "sealing": {"model", "read", "reading", "rules", "sealing"},
    "reading": {"reading", "findings", "collation"},
    "checks": {
        "checks", "model", "rules", "judge", "read", "reading", "findings", "numbers", "collation", "naming", "settings",
        "assembling", "sealing", "versions",
    },
    "views": {
        "model", "rules", "judge", "views", "numbers", "formats", "collation", "languages", "prose", "settings", "urls",
    },
    "exports": {
        "exports", "fields", "model", "rules", "judge", "numbers", "formats", "collation", "languages", "naming", "settings", "urls",
    },
    "reports": {"reports", "findings", "explanations", "model", "reading", "yaml_text"},
    "numbers": set(),
    "collation": set(),
    "fields": {"model", "yaml_text"},
    "explanations": {"model", "yaml_text"},
    "findings": {"explanations"},
    "naming": {"model", "collation"},
    "urls": {"model"},
    "formats": {"model", "numbers"},
    "read": {"errors", "findings", "reading", "yaml_text"},
    "resolve": {"checks", "findings", "model", "naming", "read", "reading"},
    "confirm": {"explanations", "findings", "model"},
    "assemble": {"assembling", "model", "numbers", "read", "reading", "versions"},
    "assembling": {"model", "numbers", "read", "reading", "sealing"},
    "versions": {"errors", "judge", "model", "naming", "numbers", "read", "reading", "rules", "sealing", "urls", "versions"},
    "edits": {
        "assemble", "checks", "desk", "edits", "errors", "findings", "judge", "languages", "model", "naming", "numbers", "pages", "read", "reading",
        "resolve", "rules", "sealing", "settings", "versions", "views",
    },
    "preview": {"frame", "render"},
    "supply": {"supply", "errors"},
    "publishing": {"publishing", "making", "errors"},
    "templating": {"making", "model", "templating", "views"},
    "hosting": {"hosting", "errors", "languages", "settings", "urls"},
}  # fmt: skip
"""What a family or a file may import from the package; those not named may import anything."""
PURE = (
    "model", "rules", "checks", "views", "exports", "judge", "assemble", "assembling", "resolve", "versions", "sealing", "edits",
    "preview", "confirm", "naming", "findings", "numbers", "collation", "formats", "urls", "prose",
)  # fmt: skip
DISK = {"os", "subprocess", "shutil", "tempfile", "pathlib", "io", "socket", "urllib", "glob", "time", "random"}
WRITERS = {
    "congbo/write",
    "congbo/making/caches",
    "congbo/frame",
    "congbo/verbs/check",
    "congbo/verbs/docs",
    "congbo/verbs/pdf",
}
"""Beside the family `publishing`; verbs write what they are asked for: a report, documents, PDFs."""
WRITING = {
    "write_text",
    "write_bytes",
    "mkdir",
    "rename",
    "replace_file",
    "unlink",
    "rmtree",
    "rmdir",
    "touch",
    "hardlink_to",
}

IN_MEMORY = {
    "congbo/exports/workbook",
    "congbo/exports/index_workbook",
    "congbo/exports/tidy",
    "congbo/exports/packing",
}
"""What packs files within memory, for which `io` has the buffer."""


def tree_of(module: str) -> ast.Module:
    """A module's syntax."""
    return ast.parse((PROJECT / f"{module}.py").read_text(encoding="utf-8"))


def imported(module: str) -> set[str]:
    """The modules that it imports when it is loaded or run, not those for types alone."""
    tree = tree_of(module)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = [ast.Pass()]
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            names.add(str(node.module))
    return names


def family(module: str) -> str:
    """`congbo/rules/ranking` and `congbo.rules.ranking` belong to `rules`."""
    parts = module.replace(".", "/").split("/")
    return parts[1] if len(parts) > 1 else ""


@pytest.mark.parametrize("module", [module for module in MODULES if family(module) in STANDS_ON])
def test_imports_point_one_way(module: str) -> None:
    used = {family(name) for name in imported(module) if name.startswith("congbo.")}
    assert used <= STANDS_ON[family(module)]


@pytest.mark.parametrize("module", [module for module in MODULES if family(module) in PURE])
def test_what_is_pure_knows_no_disk_and_no_clock(module: str) -> None:
    used = {name.split(".")[0] for name in imported(module)} & DISK
    assert used - ({"io"} if module in IN_MEMORY else set()) == set()
    calls = [node.func for node in ast.walk(tree_of(module)) if isinstance(node, ast.Call)]
    assert [call for call in calls if isinstance(call, ast.Name) and call.id in {"open", "print", "input"}] == []


@pytest.mark.parametrize(
    "module", [module for module in MODULES if module not in WRITERS and family(module) != "publishing"]
)
def test_only_publish_and_the_frame_write(module: str) -> None:
    calls = {node.func.attr for node in ast.walk(tree_of(module)) if is_method_call(node)}
    assert calls & WRITING == set()


def is_method_call(node: ast.AST) -> bool:
    """Whether it is `something.method(…)`."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)


def test_only_read_and_settings_know_how_files_are_read() -> None:
    readers = {
        module
        for module in MODULES
        for node in ast.walk(tree_of(module))
        if module not in IN_MEMORY and is_method_call(node) and node.func.attr in {"read_bytes", "read_text", "open"}
    }
    of_results = {"congbo/read", "congbo/reports/workbook"}
    of_the_project = {
        "congbo/settings",
        "congbo/languages",
        "congbo/frame",
        "congbo/explanations",
        "congbo/fields",
        "congbo/making/assets",
    } | {"congbo/hosting/files", "congbo/verbs/audit", "congbo/verbs/sbom"}
    of_sites = {module for module in MODULES if family(module) == "publishing"} | {"congbo/making/inputs"}
    of_sites |= {"congbo/write", "congbo/making/caches", "congbo/making/shards"}
    assert readers <= of_results | of_the_project | of_sites


def test_only_the_frame_and_the_server_know_mkdocs() -> None:
    knowing = {module for module in MODULES if any(name.split(".")[0] == "mkdocs" for name in imported(module))}
    assert knowing <= {"congbo/frame", "congbo/mkdocs_bridge", "congbo/serve"}


def test_a_build_does_not_load_mkdocs_at_import() -> None:
    for module in ("congbo/frame", "congbo/cli", "congbo/pipeline"):
        top = [node for node in tree_of(module).body if isinstance(node, ast.ImportFrom)]
        assert [
            node.module for node in top if str(node.module).startswith(("mkdocs", "congbo.serve", "congbo.mkdocs"))
        ] == []


@pytest.mark.parametrize("path", sorted(PROJECT / name for name in MODULES), ids=lambda path: path.name)
def test_files_stay_small(path: Path) -> None:
    assert len(path.with_suffix(".py").read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("module", MODULES)
def test_every_module_and_public_name_says_what_it_is(module: str) -> None:
    tree = tree_of(module)
    assert ast.get_docstring(tree)
    public = [
        node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]
    assert [node.name for node in public if not ast.get_docstring(node)] == []
