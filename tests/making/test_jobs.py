from pathlib import Path

from lxml import html

from congbo.frame import Shell
from congbo.languages import LANGUAGES, load_language
from congbo.making.jobs import Job, away_jobs, file_jobs, make_all, measured, page_jobs, shell_job
from congbo.making.keys import Keys
from congbo.publishing.publication import publication
from tests.builders import (
    PROJECT,
    TEMPLATES,
    checked,
    context_of,
    library_of,
    site_settings,
    small_results,
    write_results,
)
from tests.publishing.sites import ORIGIN

VOICES = {code: load_language(code, TEMPLATES) for code in LANGUAGES}


def keys(shell: Shell) -> Keys:
    return Keys(PROJECT, library_of(small_results()), site_settings(), shell)


def test_pages_lie_in_the_folder_of_their_language_and_in_the_frame(shell: Shell, tmp_path: Path) -> None:
    contexts = [context_of(small_results(), code) for code in LANGUAGES]
    jobs = page_jobs(contexts, shell, TEMPLATES, keys(shell), tmp_path)
    made = dict(file for job in jobs for file in job.make())
    assert {"x/2024/a.html", "en/x/2024/a.html", "index.html", "en/index.html"} <= set(made)
    assert made["x/2024/a.html"].startswith(b'<!doctype html>\n<html lang="vi">')
    assert made["en/x/2024/a.html"].startswith(b'<!doctype html>\n<html lang="en">')
    assert len({job.key for job in jobs}) == len(jobs)


def test_files_beside_pages_are_made_from_results_as_they_were_written(shell: Shell, tmp_path: Path) -> None:
    results = checked(write_results(tmp_path, small_results())).results
    jobs = file_jobs(results, site_settings(), VOICES, keys(shell))
    made = dict(file for job in jobs for file in job.make())
    assert "releases.json" in made
    assert len({job.key for job in jobs}) == len(jobs)


def test_prose_assets_and_files_for_hosts_are_one_job(shell: Shell) -> None:
    made = dict(shell_job(shell, TEMPLATES, site_settings(), VOICES, keys(shell)).make())
    assert {*shell.pages, *shell.assets, "404.html", "_headers"} <= set(made)
    assert all(isinstance(content, bytes) for content in made.values())


def test_every_job_is_done_once_and_told(tmp_path: Path) -> None:
    jobs = [Job(str(number), lambda number=number: iter([(f"{number}.txt", b"x")])) for number in range(5)]  # type: ignore[misc]
    told: list[int] = []
    with publication(tmp_path / "site") as new:
        made = make_all(jobs, new, iter, 2, told.append)
        assert {key: [entry.address for entry in entries] for key, entries in made.items()} == {
            str(number): [f"{number}.txt"] for number in range(5)
        }
        assert sorted(told) == [1, 2, 3, 4, 5]
        assert new.publish(made, ORIGIN)
    with publication(tmp_path / "site") as new:
        new.recognise(["0", "1"], ORIGIN)
        made = make_all([*jobs[:2], Job("new", lambda: iter([("new.txt", b"x")]))], new, iter, 1, told.append)
        assert sorted(path.name for path in new.stage.folder.glob("*.txt")) == ["0.txt", "1.txt", "new.txt"]


def test_files_that_pages_tell_of_are_made_before_them_and_their_sizes_are_known_then(tmp_path: Path) -> None:
    sizes: dict[str, int] = {}
    jobs = [
        Job("page", lambda: iter([("page.txt", str(sizes).encode())])),
        Job("file", lambda: iter([("x.csv", b"1234")]), is_told_of=True),
    ]
    with publication(tmp_path / "site") as new:
        made = make_all(jobs, new, iter, 2, lambda count: None, sizes)
        assert list(made) == ["file", "page"]
        assert new.publish(made, ORIGIN)
    assert (tmp_path / "site" / "page.txt").read_text(encoding="utf-8") == "{'x.csv': 4}"


def test_files_are_measured_without_being_written() -> None:
    assert measured([Job("a", lambda: iter([("a.txt", b"1"), ("b.txt", b"")]))]) == {"a.txt": 1, "b.txt": 0}


def test_each_published_page_of_the_language_that_is_away_leads_to_the_same_page_of_the_other_site(
    shell: Shell,
) -> None:
    settings = site_settings().model_copy(update={"languages": ("vi",), "other_site": "https://other.example/x"})
    jobs = away_jobs(["x/index.html", "units/a.html"], TEMPLATES, settings, VOICES, keys(shell))
    files = dict(file for job in jobs for file in job.make())
    assert set(files) == {"en/x/index.html", "en/units/a.html"}
    tree = html.document_fromstring(files["en/units/a.html"])
    target = "https://other.example/x/en/units/a.html"
    assert tree.get("lang") == "en"
    assert tree.xpath("string(//meta[@http-equiv='refresh']/@content)") == f"0; url={target}"
    assert {str(href) for href in tree.xpath("//@href")} == {target}
    assert len(files["en/units/a.html"]) < 1_000


def test_nothing_is_away_of_a_site_with_both_languages(shell: Shell) -> None:
    assert away_jobs(["x/index.html"], TEMPLATES, site_settings(), VOICES, keys(shell)) == []
