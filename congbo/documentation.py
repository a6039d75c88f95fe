"""Documents made from the program itself: all findings in words, and the JSON Schemas of the YAML files and of the site's JSON."""

from __future__ import annotations

import ast
import inspect
import json
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from congbo.checks.contract import MODELS
from congbo.explanations import explanations
from congbo.exports.index_json import IndexFile
from congbo.exports.shapes import ReleaseFile, ReleasesFile, UnitFile
from congbo.findings import Finding
from congbo.model.texts import Model
from congbo.reports.machine import CheckReport

LEVELS = {
    "error": ("lỗi", "error", "dừng, phải sửa", "stops the build"),
    "confirm": (
        "cần xác nhận",
        "to confirm",
        "dừng, trừ khi release.yml xác nhận kèm lý do",
        "stops it unless confirmed",
    ),
    "warning": ("cảnh báo", "warning", "báo, không dừng", "is told, and no more"),
    "note": ("ghi chú", "note", "đã tự chuẩn hóa, chỉ ghi lại", "was made uniform"),
}
LABELS = {"vi": ("Yêu cầu", "Cách sửa"), "en": ("Expected", "How to mend it")}
EXAMPLES = {"vi": ("Trước khi sửa", "Sau khi sửa"), "en": ("Before", "After")}
PAGES = {
    "vi": (
        "Kiểm tra số liệu",
        "Mọi thông báo của chương trình kiểm tra, nghĩa là gì và sửa thế nào.",
        "Trước khi dựng trang, chương trình kiểm tra mọi tệp trong thư mục kết quả. Thông báo nào cũng có mã trong ngoặc "
        "vuông; tra mã ấy ở đây, kèm một thông báo làm mẫu. Có **lỗi** hoặc điều **cần xác nhận** thì không trang nào được dựng và trang cũ giữ nguyên.",
    ),
    "en": (
        "Data checks",
        "Every message of the data check, what it means and how to mend it.",
        "Before pages are made, every file of the results is checked. Each message bears a code in brackets; look it up "
        "here, with a sample of the message. While there is an **error** or anything **to confirm**, no page is made and the old site stays as it is.",
    ),
}
SCHEMA_NAMES = {
    "index.yml": "index",
    "classification.yml": "classification",
    "release.yml": "release",
    "decision.yml": "decision",
}
SHAPES: dict[str, type[Model]] = {
    "release": ReleaseFile,
    "unit": UnitFile,
    "index": IndexFile,
    "releases": ReleasesFile,
}
"""JSON files of a site, by the name of their schema: `docs/schemas/site-<name>.json`."""


def documents(samples: Mapping[str, Finding]) -> dict[str, str]:
    """All generated documents by path below the project; `samples` holds a finding of each code."""
    pages = {f"site_src/{language}/data-checks.md": staff_page(samples, language) for language in PAGES}
    schemas = {f"docs/schemas/{name}.json": schema(file) for file, name in SCHEMA_NAMES.items()}
    files = {f"docs/schemas/site-{name}.json": as_schema(file_name(shape), shape) for name, shape in SHAPES.items()}
    report = {"docs/schemas/check-report.json": as_schema("build.py check --format json", CheckReport)}
    return {"docs/checks.md": checks_document(samples), **pages, **schemas, **files, **report}


def checks_document(samples: Mapping[str, Finding]) -> str:
    """All codes for developers, in both languages."""
    head = (
        "# Checks\n\nMade by `python build.py docs` from `congbo/explanations.yml` and `tests/sites_invalid/`; do not edit. "
        "Each message is one that a folder of the tests gives.\n\n"
    )
    table = "| code | level |\n|---|---|\n" + "".join(
        f"| [`{code}`](#{code}) | {LEVELS[one.severity][1]} |\n" for code, one in samples.items()
    )
    return head + table + "".join(_both(one) for one in samples.values())


def _both(one: Finding) -> str:
    level = f"{LEVELS[one.severity][1]}: {LEVELS[one.severity][3]}."
    words = "".join(
        f"- {language}: {plain(' '.join(filter(None, one.sentences(language))))}\n" for language in ("en", "vi")
    )
    return f"\n## {one.code}\n\n{level}\n\n{_message(one, 'en')}\n{words}\n{_example(one, 'en')}"


def staff_page(samples: Mapping[str, Finding], language: str) -> str:
    """All codes for staff, in one language, the stopping ones first."""
    title, description, opening = PAGES[language]
    parts = [f"---\ntitle: {title}\ndescription: {description}\n---\n\n# {title}\n\n{opening}\n"]
    for level, words in LEVELS.items():
        own, meaning = (words[0], words[2]) if language == "vi" else (words[1], words[3])
        parts.append(f"\n## {own[0].upper()}{own[1:]}: {meaning}\n")
        parts += [_entry(one, language) for one in samples.values() if one.severity == level]
    return "".join(parts)


def _entry(one: Finding, language: str) -> str:
    wrong, need, fix = one.sentences(language)
    said = wrong[0].upper() + wrong[1:]
    more = "".join(
        f"\n{label}: {plain(text)}\n" for label, text in zip(LABELS[language], (need, fix), strict=True) if text
    )
    return f"\n### `{one.code}`\n\n{_message(one, language)}\n{plain(said)}\n{more}\n{_example(one, language)}"


def _message(one: Finding, language: str) -> str:
    """Where the sample stands and what it found, as the terminal says it."""
    found = f": «{one.value}»" if one.value is not None else ""
    return f"```text\n{one.place.say(language)}{found}\n```\n"


def _example(one: Finding, language: str) -> str:
    before, after = EXAMPLES[language]
    example = explanations()[one.code]
    return f"{before}:\n\n```text\n{example.before}\n```\n\n{after}:\n\n```text\n{example.after}\n```\n"


def plain(sentence: str) -> str:
    """A sentence in which no sign means anything to Markdown."""
    return re.sub(r"([\\`*_\[\]#|])", r"\\\1", sentence).replace("<", "&lt;")


def schema(file: str) -> str:
    """The JSON Schema of a YAML file, for editors that complete and check while one types."""
    return as_schema(file, MODELS[file])


def file_name(shape: type[Model]) -> str:
    """What the files of a shape are called, as its own sentence begins."""
    return (shape.__doc__ or "").split("`")[1]


def as_schema(title: str, model: type[Model]) -> str:
    """A model as JSON Schema."""
    made = model.model_json_schema()
    kinds = {kind.__name__: kind for kind in _kinds(Model)}
    for name, part in {**made.get("$defs", {}), model.__name__: made}.items():
        words = _field_words(kinds[name]) if name in kinds else {}
        for field, told in part.get("properties", {}).items():
            if field in words:
                part["properties"][field] = dict(sorted({**told, "description": words[field]}.items()))
    content = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **{key: value for key, value in made.items() if key != "title"},
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _kinds(kind: type[Model]) -> Iterator[type[Model]]:
    yield kind
    for one in kind.__subclasses__():
        yield from _kinds(one)


def _field_words(kind: type[Model]) -> dict[str, str]:
    """What stands below the fields of a model in its source; the program itself has no use for it, and need not read it."""
    words: dict[str, str] = {}
    for one in reversed([base for base in kind.__mro__ if issubclass(base, Model)]):
        body = ast.parse(inspect.getsource(one)).body[0].body  # type: ignore[attr-defined]
        for field, below in pairwise(body):
            match field, below:
                case ast.AnnAssign(target=ast.Name(name)), ast.Expr(value=ast.Constant(str(text))):
                    words[one.model_fields[name].alias or name] = inspect.cleandoc(text)
    return words
