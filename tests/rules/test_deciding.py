from congbo.rules.deciding import decisions_by_release
from tests.builders import Files, framework_csv, index_yml, library_of, release_yml
from tests.papers import decision_yml, with_papers

BOTH = "[{block: provinces}, {release: y/2024, block: provinces, title: Của y}]"


def two_indices(decision: str) -> Files:
    files = with_papers(decision=decision)
    others = {name.replace("x/", "y/", 1): content for name, content in files.items() if name.startswith("x/")}
    del others["y/2024/decision.yml"]
    return files | others | {"y/index.yml": index_yml(), "y/framework-1.csv": framework_csv()}


def test_a_document_without_annexes_holds_the_blocks_of_its_own_release() -> None:
    library = library_of(with_papers(decision=decision_yml()))
    (deciding,) = decisions_by_release(library)["x/2024"]
    assert deciding.annexes() == (("x/2024", "provinces", ""),)


def test_a_document_decides_on_every_release_whose_tables_it_names() -> None:
    found = decisions_by_release(library_of(two_indices(decision_yml({"annexes": BOTH}))))
    assert found["x/2024"] == found["y/2024"]
    assert found["x/2024"][0].owner.index == "x"
    assert found["x/2024"][0].annexes() == (("x/2024", "provinces", ""), ("y/2024", "provinces", "Của y"))


def test_a_release_whose_folder_holds_the_document_is_decided_on_though_the_annexes_are_of_others() -> None:
    found = decisions_by_release(
        library_of(two_indices(decision_yml({"annexes": BOTH.replace("{block: provinces}, ", "")})))
    )
    assert set(found) == {"x/2024", "y/2024"}


def test_a_release_without_documents_is_not_listed() -> None:
    files = with_papers(decision=decision_yml())
    files |= {"x/2023/release.yml": release_yml(), "x/2023/scores.csv": files["x/2024/scores.csv"]}
    assert set(decisions_by_release(library_of(files))) == {"x/2024"}


def test_documents_stand_in_order_of_time_and_announcements_before_classifications() -> None:
    later = {"id": "later", "number": "1", "date": "2025-02-06"}
    same_day = {"id": "classes", "kind": "classification", "number": "4"}
    found = decisions_by_release(library_of(with_papers(decision=decision_yml(later, same_day, {}))))
    assert [one.decision.id for one in found["x/2024"]] == ["announcement", "classes", "later"]
