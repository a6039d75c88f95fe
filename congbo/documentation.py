"""Documents made from the program itself: all findings in words, and the JSON Schemas of the YAML files."""

from __future__ import annotations

import json

from congbo.checks.contract import MODELS
from congbo.explanations import Explanation, explanations

FILLED = "…"
"""Stands where a finding's facts go."""
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
WORDS = {
    "vi": ("Mức", "Cần", "Cách sửa", "Trước", "Sau"),
    "en": ("Level", "Expected", "How to mend it", "Before", "After"),
}
PAGES = {
    "vi": (
        "Kiểm tra số liệu",
        "Mọi thông báo của chương trình kiểm tra, nghĩa là gì và sửa thế nào.",
        "Trước khi dựng trang, chương trình kiểm tra mọi tệp trong thư mục kết quả. Thông báo nào cũng có mã trong ngoặc "
        "vuông; tra mã ấy ở đây. Có **lỗi** hoặc điều **cần xác nhận** thì không trang nào được dựng và trang cũ giữ nguyên.",
    ),
    "en": (
        "Data checks",
        "Every message of the data check, what it means and how to mend it.",
        "Before pages are made, every file of the results is checked. Each message bears a code in brackets; look it up "
        "here. While there is an **error** or anything **to confirm**, no page is made and the old site stays as it is.",
    ),
}
SCHEMA_NAMES = {
    "index.yml": "index",
    "classification.yml": "classification",
    "release.yml": "release",
    "decision.yml": "decision",
}


def documents() -> dict[str, str]:
    """All generated documents by path below the project."""
    pages = {f"site_src/{language}/data-checks.md": staff_page(language) for language in PAGES}
    schemas = {f"docs/schemas/{name}.json": schema(file) for file, name in SCHEMA_NAMES.items()}
    return {"docs/checks.md": checks_document(), **pages, **schemas}


def checks_document() -> str:
    """All codes for developers, in both languages."""
    head = "# Checks\n\nMade by `python build.py docs` from `congbo/explanations.yml`; do not edit.\n\n"
    table = "| code | level |\n|---|---|\n" + "".join(
        f"| [`{code}`](#{code}) | {LEVELS[one.severity][1]} |\n" for code, one in explanations().items()
    )
    return head + table + "".join(_both(code, one) for code, one in explanations().items())


def _both(code: str, one: Explanation) -> str:
    words = "".join(f"- {language}: {' '.join(_sentences(one, language))}\n" for language in ("en", "vi"))
    return f"\n## {code}\n\n{LEVELS[one.severity][1]}: {LEVELS[one.severity][3]}.\n\n{words}\n{_example(one, 'en')}"


def staff_page(language: str) -> str:
    """All codes for staff, in one language, the stopping ones first."""
    title, description, opening = PAGES[language]
    parts = [f"---\ntitle: {title}\ndescription: {description}\n---\n\n# {title}\n\n{opening}\n"]
    for level, words in LEVELS.items():
        own, meaning = (words[0], words[2]) if language == "vi" else (words[1], words[3])
        parts.append(f"\n## {own[0].upper()}{own[1:]}: {meaning}\n")
        parts += [_entry(code, one, language) for code, one in explanations().items() if one.severity == level]
    return "".join(parts)


def _entry(code: str, one: Explanation, language: str) -> str:
    wrong, need, fix = _sentences(one, language)
    _, expected, way, _, _ = WORDS[language]
    said = wrong[0].upper() + wrong[1:] if wrong else ""
    more = "".join(
        f"\n{label}: {words}\n" for label, words in ((expected, need), (way, fix)) if words.strip(f" .{FILLED}")
    )
    return f"\n### `{code}`\n\n{said}\n{more}\n{_example(one, language)}"


def _example(one: Explanation, language: str) -> str:
    _, _, _, before, after = WORDS[language]
    return f"{before}:\n\n```text\n{one.before}\n```\n\n{after}:\n\n```text\n{one.after}\n```\n"


def _sentences(one: Explanation, language: str) -> tuple[str, str, str]:
    sentences = one[language]
    return _filled(sentences.wrong), _filled(sentences.need), _filled(sentences.fix)


class _Dots(dict[str, str]):
    """Gives the dots for every fact."""

    def __missing__(self, key: str) -> str:
        return FILLED


def _filled(sentence: str) -> str:
    words = sentence.format_map(_Dots())
    return words.replace("<", "&lt;").replace("*", "\\*").replace("[", "\\[")


def schema(file: str) -> str:
    """The JSON Schema of a YAML file, for editors that complete and check while one types."""
    content = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": file,
        **{key: value for key, value in MODELS[file].model_json_schema().items() if key != "title"},
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
