from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.views.context import Context
from congbo.views.kept import once_for_block
from tests.builders import last_block, lines, two_releases

CALLS: list[str] = []


@once_for_block
def folder_of(context: Context, index: Index, release: Release, judged: Judged) -> str:
    CALLS.append(release.folder)
    return release.folder


def test_a_block_is_looked_at_once_in_a_context() -> None:
    scores = lines("unit,block,total", "a,provinces,1")
    context, index, release, judged = last_block(two_releases(scores, scores))
    before = index.releases[0]
    for _ in range(2):
        assert folder_of(context, index, release, judged) == "x/2024"
        assert folder_of(context, index, before, context.judged["x/2023"]["provinces"]) == "x/2023"
    assert CALLS == ["x/2024", "x/2023"]
    folder_of(*last_block(two_releases(scores, scores)))
    assert CALLS == ["x/2024", "x/2023", "x/2024"]
