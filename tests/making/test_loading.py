import subprocess
import sys
from pathlib import Path

from congbo.making.loading import MAKERS
from tests.builders import PROJECT, TESTS, released, small_results, write_results

MAKES_A_SITE = """
import sys
from pathlib import Path
from tests.rendering import rendered
from congbo.making.loading import load_makers
import congbo.making.jobs, congbo.making.cards
load_makers()
before = set(sys.modules)
assert rendered(Path(sys.argv[1]))
print(*(name for name in sys.modules if name.startswith("congbo") and name not in before))
"""
BUILDS_AGAIN = """
import sys
from pathlib import Path
from congbo.pipeline import Places, build
folder = Path(sys.argv[2])
places = Places(Path.cwd(), Path(sys.argv[1]), folder / "site", folder / "cache")
assert build(places, lambda stage, made: None, 2).is_new is (sys.argv[3] == "new")
print(*sys.modules)
"""


def loaded(program: str, results: Path, *words: object) -> set[str]:
    """What a program says that it has loaded."""
    command = [sys.executable, "-c", program, str(results), *map(str, words)]
    run = subprocess.run(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True, check=True, encoding="utf-8")
    return set(run.stdout.split())


def test_no_worker_has_to_load_what_it_makes_a_site_of() -> None:
    assert loaded(MAKES_A_SITE, TESTS / "sites" / "decision" / "results") == set()


def test_a_build_that_changes_nothing_loads_no_more_than_it_needs(tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", released(small_results()))
    assert set(MAKERS) <= loaded(BUILDS_AGAIN, results, tmp_path, "new")
    again = loaded(BUILDS_AGAIN, results, tmp_path, "as it was")
    assert {*MAKERS, "congbo.views.scorecard", "congbo.exports.tidy", "xlsxwriter", "markdown"} & again == set()
