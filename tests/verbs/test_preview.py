from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.preview import preview_command
from tests.builders import small_results, write_results


def test_a_preview_shows_what_is_not_public_and_says_so_on_every_page(tmp_path: Path) -> None:
    results, site = write_results(tmp_path / "results", small_results()), tmp_path / "preview"
    made = CliRunner().invoke(preview_command, ["--results", str(results), "--site", str(site), "--quiet"])
    assert (made.exit_code, made.output) == (0, "")
    pages = {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.html")}
    assert "x/2024/a.html" in pages
    del pages["404.html"]  # says nothing of the results
    for address, html in pages.items():
        assert html.count('class="watermark"') == 1, address
        assert 'content="noindex, nofollow"' in html, address
