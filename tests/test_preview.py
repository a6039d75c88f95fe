from congbo.frame import Frame, Shell
from congbo.languages import load_language
from congbo.preview import marked
from congbo.render import Renderer
from tests.builders import TEMPLATES, site_settings

RENDERERS = [Renderer(TEMPLATES, load_language(code, TEMPLATES), site_settings().name) for code in ("vi", "en")]
FRAME = Frame("<html><head><title>", "</title></head><body><a href=", ">", "</body></html>")


def test_every_page_says_in_its_language_that_it_is_not_public() -> None:
    pages = {"about.html": "<head></head><body></body>", "en/about.html": "<head></head><body></body>"}
    shell = marked(Shell({("vi", 0): FRAME, ("en", 0): FRAME}, pages, {}), RENDERERS)
    vi, en = (shell.frames[code, 0].fill(b"T", "a.html", b"content").decode() for code in ("vi", "en"))
    for html, words in ((vi, "chưa công bố"), (en, "not published"), (shell.pages["about.html"], "chưa công bố"),
                        (shell.pages["en/about.html"], "not published")):  # fmt: skip
        assert html.count('<meta name="robots" content="noindex, nofollow">') == 1
        assert html.count('class="watermark"') == 1
        assert words in html
