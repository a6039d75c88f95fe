from pathlib import Path

import pytest

from tests.builders import checked, found_in, index_yml, release_yml, released, write_results
from tests.papers import decision_yml, with_papers

DECREE = "type: Nghị định, number: 30/2020/NĐ-CP"
OFFICE = "position: {vi: Chủ tịch, en: Chair}"
COMMITTEE = "of: {vi: Ủy ban nhân dân, en: People’s Committee}"
CHAIR = "of: {vi: Chủ tịch, en: Chair}"


def found(folder: Path, *decisions: dict[str, str]) -> list[str]:
    return [code for code, _ in found_in(folder, with_papers(decision=decision_yml(*decisions)))]


def test_a_sound_decision_is_let_through(tmp_path: Path) -> None:
    assert found(tmp_path, {}) == []


@pytest.mark.parametrize(
    ("basis", "is_wrong"),
    [
        ("{type: Luật, title: Thử, date: 2020-01-02}", False),
        ("{type: Luật, title: Thử, date: 2020-01-02, number: 1/2020/QH14}", True),
        ("{type: Luật, date: 2020-01-02}", True),
        ("{type: Luật, title: Thử}", True),
        ("{type: Hiến pháp, title: nước Cộng hòa xã hội chủ nghĩa Việt Nam}", False),
        (f"{{{DECREE}, date: 2020-03-05}}", False),
        ("{type: Nghị định, date: 2020-03-05}", True),
        (f"{{{DECREE}}}", True),
        (f"{{{DECREE}, date: 2025-02-05}}", False),
        (f"{{{DECREE}, date: 2025-02-06}}", True),
    ],
)
def test_a_law_is_cited_without_number_and_others_with_one_and_none_is_younger(
    tmp_path: Path, basis: str, is_wrong: bool
) -> None:
    assert found(tmp_path, {"bases": f"[{basis}]"}) == ["wrong_citation"] * is_wrong
    proposal = f"{{by: Giám đốc Sở Nội vụ, document: {basis}}}"
    assert found(tmp_path, {"bases": "", "proposal": proposal}) == ["wrong_citation"] * is_wrong


@pytest.mark.parametrize(
    ("authority", "acting", "office", "is_wrong"),
    [
        ("body", f"{{by: TM, {COMMITTEE}}}", OFFICE, False),
        ("body", f"{{by: TM, {COMMITTEE}}}, {{by: KT, {CHAIR}}}", OFFICE, False),
        ("body", "", OFFICE, True),
        ("body", f"{{by: KT, {CHAIR}}}", OFFICE, True),
        ("body", f"{{by: TM, {COMMITTEE}}}, {{by: TM, {COMMITTEE}}}", OFFICE, True),
        ("head", "", OFFICE, False),
        ("head", f"{{by: KT, {CHAIR}}}", OFFICE, False),
        ("head", f"{{by: Q, {CHAIR}}}", "", False),
        ("head", f"{{by: TM, {COMMITTEE}}}", OFFICE, True),
        ("head", "", "", True),
        ("head", f"{{by: KT, {CHAIR}}}", "", True),
    ],
)
def test_who_signs_fits_who_decides(tmp_path: Path, authority: str, acting: str, office: str, is_wrong: bool) -> None:
    signature = f"{{acting: [{acting}]{', ' + office if office else ''}}}"
    assert found(tmp_path, {"authority": authority, "signature": signature}) == ["wrong_signature"] * is_wrong


def test_a_name_needs_the_publishers_consent(tmp_path: Path) -> None:
    signature = f"{{acting: [{{by: TM, {COMMITTEE}}}], {OFFICE}, name: Tên}}"
    files = with_papers(decision=decision_yml({"signature": signature}))
    assert [code for code, _ in found_in(tmp_path, files)] == ["name_not_published"]
    assert found_in(tmp_path, files | {"x/index.yml": index_yml(publish_names="true")}) == []


@pytest.mark.parametrize(
    ("form", "symbol", "is_wrong"),
    [
        ("decision", "QĐ-UBND", False),
        ("notice", "TB-UBND", False),
        ("notice", "QĐ-UBND", True),
        ("decision", "TB", True),
    ],
)
def test_the_symbol_tells_the_form(tmp_path: Path, form: str, symbol: str, is_wrong: bool) -> None:
    assert found(tmp_path, {"form": form, "symbol": symbol}) == ["symbol_against_form"] * is_wrong


@pytest.mark.parametrize(("day", "is_early"), [("2023-12-31", True), ("2024-01-01", False)])
def test_nothing_is_decided_before_its_period(tmp_path: Path, day: str, is_early: bool) -> None:
    assert found(tmp_path, {"date": day, "bases": ""}) == ["announced_too_early"] * is_early


def test_a_document_stands_once(tmp_path: Path) -> None:
    assert found(tmp_path, {}, {"id": "classification"}) == ["decision_twice"]
    assert found(tmp_path, {}, {"number": "6"}) == ["repeated_id"]
    assert found(tmp_path, {}, {"id": "classification", "number": "6"}) == []
    other = "{vi: Sở Nội vụ, en: Department}"
    assert found(tmp_path, {}, {"id": "classification", "issuer": other}) == []


def test_a_document_of_another_release_is_not_written_down_again(tmp_path: Path) -> None:
    files = with_papers(decision=decision_yml({}))
    files |= {"x/2023/decision.yml": decision_yml({}), "x/2023/release.yml": release_yml()}
    files["x/2023/scores.csv"] = files["x/2024/scores.csv"].replace("50", "51")
    assert [place for code, place in found_in(tmp_path, files) if code == "decision_twice"] == ["x/2024/decision.yml"]


@pytest.mark.parametrize(
    ("annex", "codes"),
    [
        ("{block: provinces}", []),
        ("{release: x/2024, block: provinces}", []),
        ("{block: departments}", ["unknown_reference"]),
        ("{release: x/2025, block: provinces}", ["unknown_reference"]),
    ],
)
def test_an_annex_is_a_block_of_a_release(tmp_path: Path, annex: str, codes: list[str]) -> None:
    assert found(tmp_path, {"annexes": f"[{annex}]"}) == codes


def test_an_annex_of_a_release_that_is_not_public_yet_keeps_nothing_from_being_built(tmp_path: Path) -> None:
    annexes = "[{block: provinces}, {release: x/2025, block: provinces}]"
    public = released(with_papers(decision=decision_yml({"annexes": annexes})))
    draft = {"x/2025/release.yml": release_yml(), "x/2025/scores.csv": public["x/2024/scores.csv"].replace("50", "51")}
    found = checked(write_results(tmp_path, public | draft), for_public=True)
    assert [one.code for one in found.findings] == []
