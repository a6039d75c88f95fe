from pathlib import Path
from shutil import copytree

import pytest

from tests.builders import (
    TESTS,
    Files,
    codes,
    findings_of,
    found_in,
    framework_csv,
    index_yml,
    lines,
    released,
    small_results,
)

GOLDEN = TESTS / "sites" / "decision" / "results"
FILES = released(
    small_results(
        framework=framework_csv("one"),
        scores=lines("unit,block,total,one", "a,provinces,5,5", "b,provinces,6,6", "c,provinces,7,7"),
    )
)


def moved(*rows: str) -> Files:
    """What was released, with redirects."""
    return FILES | {"redirects.csv": lines("from,to", *rows)}


def test_a_released_release_must_not_vanish(tmp_path: Path) -> None:
    gone = {name: text for name, text in FILES.items() if "/2024/" not in name}
    assert found_in(tmp_path / "folder", gone) == [("published_release_gone", "B2")]
    record = {name: text for name, text in FILES.items() if not name.endswith("published.csv")}
    assert found_in(tmp_path / "record", record) == [("published_release_gone", "B2")]


def test_a_released_version_must_not_vanish(tmp_path: Path) -> None:
    files = FILES | {"addresses.csv": FILES["addresses.csv"].replace("2024,1", "2024,2")}
    assert found_in(tmp_path, files) == [("published_release_gone", "B2")]


def test_a_release_that_is_not_remembered_is_named(tmp_path: Path) -> None:
    files = {name: text for name, text in FILES.items() if name != "addresses.csv"}
    assert found_in(tmp_path, files) == [("release_not_remembered", "B1")]


def test_an_index_whose_id_was_changed_is_known_by_its_redirect(tmp_path: Path) -> None:
    files = {name.replace("x/", "y/"): text for name, text in FILES.items()}
    assert [code for code, _ in found_in(tmp_path / "lost", files)] == [
        "published_release_gone", "release_not_remembered",
    ]  # fmt: skip
    assert found_in(tmp_path / "moved", files | {"redirects.csv": lines("from,to", "x/,y/")}) == []


def test_a_component_whose_id_was_changed_is_named_and_known_by_its_redirect(tmp_path: Path) -> None:
    files = {name: text.replace("one,", "two,").replace("one\n", "two\n") for name, text in FILES.items()}
    files |= {name: FILES[name] for name in ("addresses.csv", "x/2024/published.csv")}
    assert ("published_page_gone", "D2") in found_in(tmp_path / "lost", files)
    redirect = {"redirects.csv": lines("from,to", "x/2024/one.html,x/2024/two.html")}
    assert found_in(tmp_path / "moved", files | redirect) == []


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        ("x/2024/d.html,https://example.org/", "B2"),
        ("x/2024/d.html,//example.org/a.html", "B2"),
        ("x/2024/d.html,../a.html", "B2"),
        ("x/2024/d.html,javascript:a.html", "B2"),
        ("/x/2024/d.html,x/2024/a.html", "A2"),
        ("x/2024/d.html,x/2024/", "B2"),
        ("x/2024/d.html,x/2024/e.html", "B2"),
        ("y/,z/", "B2"),
        ("x/2024/a.html,x/2024/b.html", "A2"),
        ("x/,y/", "A2"),
        ("x/2024/d.html,x/2024/d.html", "B2"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_refused(tmp_path: Path, row: str, cell: str) -> None:
    found = found_in(tmp_path, moved(row))
    assert ("wrong_redirect", cell) in found or ("hostile_text", cell) in found


def test_redirects_make_no_chains_and_each_address_has_one(tmp_path: Path) -> None:
    chain = moved("x/2024/d.html,x/2024/e.html", "x/2024/e.html,x/2024/a.html")
    assert found_in(tmp_path / "chain", chain) == [("wrong_redirect", "B2")]
    twice = moved("x/2024/d.html,x/2024/a.html", "x/2024/d.html,x/2024/b.html")
    assert found_in(tmp_path / "twice", twice) == [("wrong_redirect", "A3")]


@pytest.mark.parametrize(
    "target", ["x/2024/a.html", "x/2024/one.html", "x/index.html", "units/a.html", "index.html", "about.html"]
)
def test_a_redirect_to_a_page_is_right(tmp_path: Path, target: str) -> None:
    assert found_in(tmp_path, moved(f"x/2024/d.html,{target}")) == []


def test_an_embed_that_was_given_out_later_is_named_until_it_is_remembered(tmp_path: Path) -> None:
    asked = {"x/index.yml": index_yml(embeds="true")}
    assert found_in(tmp_path / "new", FILES | asked) == [("address_not_remembered", "D2")]
    known = {"addresses.csv": FILES["addresses.csv"].replace("provinces.svg", "provinces.svg *.svg")}
    assert found_in(tmp_path / "known", FILES | asked | known) == []
    assert (
        found_in(tmp_path / "moved", FILES | known | {"redirects.csv": lines("from,to", "embed/x/2024/v1/,x/2024/")})
        == []
    )


def test_a_redirect_may_lead_to_an_embed_but_not_away_from_one_that_is_made(tmp_path: Path) -> None:
    ranking = "embed/x/2024/v1/ranking/provinces.html"
    assert found_in(tmp_path / "to", moved(f"embed/x/2024/v1/ranking/old.html,{ranking}")) == []
    assert found_in(tmp_path / "from", moved(f"{ranking},x/2024/index.html")) == [("wrong_redirect", "A2")]
    assert found_in(tmp_path / "gone", moved("old.html,embed/x/2024/v2/ranking/provinces.html")) == [
        ("wrong_redirect", "B2")
    ]


def test_a_page_that_another_release_s_decision_brings_is_named_until_it_is_remembered(tmp_path: Path) -> None:
    assert "address_not_remembered" not in codes(findings_of(GOLDEN))
    log = copytree(GOLDEN, tmp_path / "results") / "addresses.csv"
    log.write_text(log.read_text("utf-8").replace("y,2024,1,index decision", "y,2024,1,index"), "utf-8")
    found = [one for one in findings_of(tmp_path / "results") if one.code == "address_not_remembered"]
    assert [(one.place.line, one.value) for one in found] == [(3, "decision")]
