import shutil
from pathlib import Path

import pytest

from congbo.errors import PublishingFailed
from congbo.publishing.space import ALWAYS, refuse_if_full


@pytest.mark.parametrize(("spare", "is_enough"), [(-1, False), (0, True)])
def test_what_does_not_fit_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spare: int, is_enough: bool
) -> None:
    total = 300_000_000
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(total, 0, total))  # type: ignore[attr-defined]
    needed = total - ALWAYS - spare
    if is_enough:
        refuse_if_full(tmp_path, needed)
        return
    with pytest.raises(PublishingFailed, match="còn 300 MB"):
        refuse_if_full(tmp_path, needed)
