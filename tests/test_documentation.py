import json
import re

import pytest

from congbo.checks.contract import MODELS
from congbo.documentation import documents, schema, staff_page
from congbo.explanations import explanations
from congbo.findings import Finding
from congbo.samples import samples
from tests.builders import PROJECT, TESTS


@pytest.fixture(scope="module")
def found() -> dict[str, Finding]:
    """A finding of each code."""
    return samples(TESTS)


def test_generated_documents_are_fresh(found: dict[str, Finding]) -> None:
    stale = [name for name, text in documents(found).items() if (PROJECT / name).read_text(encoding="utf-8") != text]
    assert stale == [], "python build.py docs"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_code_is_explained_to_staff_with_a_whole_message(found: dict[str, Finding], language: str) -> None:
    page = staff_page(found, language)
    assert "{" not in re.sub(r"```text.*?```", "", page, flags=re.DOTALL)
    assert "Yêu cầu: Yêu" not in page
    assert [code for code in explanations() if page.count(f"### `{code}`") != 1] == []


@pytest.mark.parametrize("file", sorted(MODELS))
def test_a_schema_knows_every_key_and_describes_each_of_the_first_level(file: str) -> None:
    made = json.loads(schema(file))
    assert set(made["properties"]) == {field.alias or name for name, field in MODELS[file].model_fields.items()}
    assert made["additionalProperties"] is False
