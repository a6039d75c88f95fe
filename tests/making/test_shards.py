from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from congbo.errors import BuildRefused, UsageError
from congbo.making.jobs import Job
from congbo.making.shards import LISTS, Shard, joined, parse_shard
from congbo.pipeline import Places, build
from tests.builders import PROJECT, framework_csv, lines, released, two_releases, write_results

SCORES = lines("unit,block,total,one", "a,provinces,9,9", "b,provinces,8,8")
LATER = lines("unit,block,total,one", "a,provinces,7,7", "b,provinces,6,6")
FILES = released(two_releases(SCORES, LATER, framework=framework_csv("one")))


def built(folder: Path, shard: Shard | None = None, parts: Path | None = None, name: str = "site") -> Path:
    """A site, or a part of one, of the same results."""
    write_results(folder / "results", FILES)
    places = Places(PROJECT, folder / "results", folder / name, folder / "cache")
    build(places, lambda stage, made: None, 1, shard=shard, parts=parts)
    return folder / name


def content(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.mark.parametrize("count", [1, 2, 3, 30])
def test_parts_put_together_are_one_build_byte_for_byte(tmp_path: Path, count: int) -> None:
    whole = content(built(tmp_path))
    for number in range(1, count + 1):
        part = built(tmp_path, Shard(number, count), name="part")
        shutil.copytree(part, tmp_path / "parts", dirs_exist_ok=True)
    assert content(built(tmp_path, parts=tmp_path / "parts", name="joined")) == whole


def test_a_part_that_is_missing_is_noticed(tmp_path: Path) -> None:
    parts = built(tmp_path, Shard(1, 2), name="parts")
    with pytest.raises(BuildRefused):
        built(tmp_path, parts=parts)
    assert not (tmp_path / "site").exists()


def job(key: str) -> Job:
    return Job(key, lambda: iter([(f"{key}.txt", b"x")]))


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_every_job_is_of_one_part(count: int) -> None:
    jobs = [job(str(number)) for number in range(7)]
    parts = [Shard(number, count).jobs(jobs) for number in range(1, count + 1)]
    assert sorted(one.key for part in parts for one in part if one.key != "list") == [
        str(number) for number in range(7)
    ]


@pytest.mark.parametrize("keys", ["a\n", "a\nb\nc\n", "a\na\nb\n"])
def test_parts_of_other_results_are_refused(tmp_path: Path, keys: str) -> None:
    write_results(tmp_path, {f"{LISTS}1.txt": keys, "a.txt": "x"})
    with pytest.raises(BuildRefused):
        joined(tmp_path, [job("a"), job("b")])


@pytest.mark.parametrize("text", ["", "1", "0/2", "3/2", "1/0", "a/b", "1/2/3", "-1/2"])
def test_what_is_no_part_of_a_whole_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        parse_shard(text)


def test_a_part_is_told_by_its_number() -> None:
    assert parse_shard("2/4") == Shard(2, 4)
