from pathlib import Path

from congbo.frame import Shell
from congbo.languages import LANGUAGES, load_language
from congbo.making import file_jobs, page_jobs, shell_job
from tests.builders import TEMPLATES, checked, context_of, site_settings, small_results, write_results

VOICES = {code: load_language(code, TEMPLATES) for code in LANGUAGES}


def test_pages_lie_in_the_folder_of_their_language_and_in_the_frame(shell: Shell) -> None:
    jobs = page_jobs([context_of(small_results(), code) for code in LANGUAGES], shell, TEMPLATES)
    made = dict(file for job in jobs for file in job())
    assert {"x/2024/a.html", "en/x/2024/a.html", "index.html", "en/index.html"} <= set(made)
    assert made["x/2024/a.html"].startswith(b'<!doctype html>\n<html lang="vi">')
    assert made["en/x/2024/a.html"].startswith(b'<!doctype html>\n<html lang="en">')


def test_files_beside_pages_are_made_from_results_as_they_were_written(tmp_path: Path) -> None:
    results = checked(write_results(tmp_path, small_results())).results
    made = dict(file for job in file_jobs(results, site_settings(), VOICES) for file in job())
    assert "releases.json" in made


def test_prose_assets_and_files_for_hosts_are_one_job(shell: Shell) -> None:
    made = dict(shell_job(shell, TEMPLATES, site_settings(), VOICES)())
    assert {*shell.pages, *shell.assets, "404.html", "_headers"} <= set(made)
    assert all(isinstance(content, bytes) for content in made.values())
