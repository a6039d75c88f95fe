from congbo.views.tables.chains import chain_of_places, chain_of_scores
from tests.builders import Files, framework_csv, index_yml, last_block, lines, methods, release_yml, small_results

HEAD = "unit,block,total"
TWO = lines(HEAD, "a,provinces,1", "b,provinces,2")
ONE = lines(HEAD, "a,provinces,1")


def releases(**scores: str) -> Files:
    files = {name: text for name, text in small_results().items() if "/2024/" not in name}
    for name, text in scores.items():
        period = name.removeprefix("y")
        files |= {f"x/{period}/release.yml": release_yml(), f"x/{period}/scores.csv": text}
    return files


def periods(files: Files, of_places: bool = True) -> list[str]:
    chain = chain_of_places if of_places else chain_of_scores
    return [stage.release.period.id for stage in chain(*last_block(files))]


def test_a_chain_goes_back_release_by_release() -> None:
    assert periods(releases(y2021=TWO, y2022=TWO, y2023=TWO)) == ["2023", "2022", "2021"]


def test_a_missing_year_ends_it() -> None:
    assert periods(releases(y2021=TWO, y2023=TWO, y2024=TWO)) == ["2024", "2023"]


def test_places_need_the_same_units_and_scores_do_not() -> None:
    files = releases(y2022=ONE, y2023=TWO)
    assert periods(files) == ["2023"]
    assert periods(files, of_places=False) == ["2023", "2022"]


def test_a_new_method_ends_it() -> None:
    files = releases(y2022=TWO, y2023=TWO)
    files |= {"x/index.yml": index_yml(frameworks=methods("1", "2")), "x/framework-2.csv": framework_csv()}
    files["x/2023/release.yml"] = release_yml(framework="'2'")
    assert periods(files, of_places=False) == ["2023"]


def test_a_stage_knows_ranks_and_scores_of_its_units() -> None:
    (stage,) = chain_of_places(*last_block(releases(y2023=TWO)))
    assert [stage.rank(unit) for unit in "abc"] == [2, 1, None]
    assert [stage.score(unit) for unit in "abc"] == [100, 200, None]
