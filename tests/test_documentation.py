import json

import pytest

from congbo.checks.contract import MODELS
from congbo.documentation import documents, schema, staff_page
from congbo.explanations import explanations
from tests.builders import PROJECT


@pytest.mark.parametrize("name", sorted(documents()))
def test_generated_documents_are_fresh(name: str) -> None:
    assert (PROJECT / name).read_text(encoding="utf-8") == documents()[name], "python build.py docs"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_code_is_explained_to_staff(language: str) -> None:
    page = staff_page(language)
    assert [code for code in explanations() if page.count(f"### `{code}`") != 1] == []


@pytest.mark.parametrize("file", sorted(MODELS))
def test_a_schema_knows_every_key_and_describes_each_of_the_first_level(file: str) -> None:
    made = json.loads(schema(file))
    assert set(made["properties"]) == {field.alias or name for name, field in MODELS[file].model_fields.items()}
    assert made["additionalProperties"] is False
