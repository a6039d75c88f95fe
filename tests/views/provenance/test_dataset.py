import json
from typing import Any

import pytest

from congbo.views.context import Context
from congbo.views.provenance.dataset import as_json_ld, catalogue, release_dataset
from tests.builders import (
    Files,
    context_of,
    correction_line,
    corrections_csv,
    framework_csv,
    index_yml,
    lines,
    release_yml,
    small_results,
)

SCORES = lines("unit,block,total,one", "a,provinces,5,5", "b,provinces,6,6")
FILES = small_results(scores=SCORES, framework=framework_csv("one"))


def based(context: Context, base_url: str) -> Context:
    """The same of a site that knows its address."""
    settings = context.settings.model_copy(update={"base_url": base_url})
    return Context(context.library, context.judged, settings, context.language, {"x/2024/x-2024.csv": 1234})


def told(files: Files = FILES, language: str = "en", base_url: str = "") -> Any:
    """What the page of the release tells; None if nothing."""
    context = based(context_of(files, language), base_url)
    index = context.library.indices[0]
    text = release_dataset(context, index, index.releases[-1])
    return json.loads(text) if text else None


def test_a_release_is_a_dataset_with_its_time_publisher_source_and_variables() -> None:
    found = told()
    assert (found["@context"], found["@type"], found["name"]) == (
        "https://schema.org",
        "Dataset",
        "TEST 2024 – Test index",
    )
    assert (found["temporalCoverage"], found["version"]) == ("2024-01-01/2024-12-31", "1")
    assert found["publisher"] == {"@type": "Organization", "name": "Publisher", "url": "https://example.org"}
    assert found["isBasedOn"] == {"@type": "CreativeWork", "name": "Report"}
    assert found["license"]["name"] == "CC0"
    assert [one["name"] for one in found["variableMeasured"]] == ["Total score", "Part ONE"]
    assert found["measurementTechnique"] == ["Method 1"]


def test_files_are_named_from_the_page_or_by_the_address_of_the_site() -> None:
    (csv, *others) = told()["distribution"]
    assert (csv["contentUrl"], csv["encodingFormat"], csv["contentSize"]) == (
        "../../../x/2024/x-2024.csv", "text/csv", "1234 B",
    )  # fmt: skip
    assert ["contentSize" in one for one in others] == [False, False, False]
    found = told(base_url="https://a.example/b/")
    assert found["distribution"][2]["contentUrl"] == "https://a.example/b/x/2024/x-2024.en.xlsx"
    assert found["url"] == "https://a.example/b/en/x/2024/index.html"
    assert found["includedInDataCatalog"]["url"] == "https://a.example/b/en/files.html"


def test_days_that_are_known_are_told() -> None:
    log = corrections_csv(correction_line(2, "a", "total", "4", "5", date="2025-05-05"))
    release = release_yml(announced="2025-03-28", as_of="2024-06-30")
    found = told(FILES | {"x/2024/corrections.csv": log, "x/2024/release.yml": release})
    assert (found["datePublished"], found["dateModified"]) == ("2025-03-28", "2025-05-05")
    assert (found["temporalCoverage"], found["version"]) == ("2024-06-30", "2")
    assert {"datePublished", "dateModified", "url"}.isdisjoint(told())


@pytest.mark.parametrize(
    "changes",
    [
        {"x/index.yml": index_yml(illustrative="true")},
        {"x/2024/release.yml": release_yml(status="forecast")},
        {
            "x/2024/release.yml": release_yml(
                status="withdrawn", withdrawn="{on: 2025-05-06, reason: {vi: Nhầm, en: Wrong}}"
            )
        },
    ],
    ids=["invented", "forecast", "withdrawn"],
)
def test_no_catalogue_shall_list_what_is_invented_expected_or_withdrawn(changes: Files) -> None:
    assert told(FILES | changes) is None


def test_no_catalogue_shall_list_an_earlier_version() -> None:
    log = corrections_csv(correction_line(2, "a", "total", "4", "5"))
    context = context_of(FILES | {"x/2024/corrections.csv": log})
    index = context.library.indices[0]
    assert release_dataset(context, index, index.superseded[0]) == ""


def test_words_end_no_element_and_are_read_as_they_were_written() -> None:
    files = FILES | {"x/index.yml": index_yml(short="{vi: 'A', en: '</script><b>&\"'}")}
    context = context_of(files)
    index = context.library.indices[0]
    text = release_dataset(context, index, index.releases[0])
    assert not {"<", ">", "&"} & set(text)
    assert json.loads(text)["name"].startswith('</script><b>&" 2024')
    assert as_json_ld({"a": "&amp;lt;", "b": "", "c": None}) == '{"a":"\\u0026lt;"}'


def test_the_catalogue_holds_every_real_index_with_its_files() -> None:
    drawn = {name.replace("x/", "y/", 1): text for name, text in FILES.items() if name.startswith("x/")}
    found = json.loads(catalogue(context_of(FILES | drawn | {"y/index.yml": index_yml(illustrative="true")}, "vi")))
    assert (found["@type"], found["name"], found["url"]) == ("DataCatalog", "Trang thử", "files.html")
    (dataset,) = found["dataset"]
    assert dataset["temporalCoverage"] == "2024-01-01/2024-12-31"
    assert [one["contentUrl"] for one in dataset["distribution"]] == ["x/x.csv", "x/x.json", "x/x.vi.xlsx", "x/x.zip"]
