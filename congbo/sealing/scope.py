"""Which files and fields a release rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from congbo.model.classification import Classification, Scheme
from congbo.model.periods import parse_period
from congbo.read import Sources
from congbo.sealing.said import Saying, said

OWN = ("release.yml", "decision.yml", "overrides.csv", "restated.csv")
"""Files of a release that are sealed whole."""
UNITS = "units.csv"
Fields = Mapping[str, Saying]


class Reader:
    """What the files say, each read once."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self._known: dict[str, Fields] = {}

    def fields(self, file: str) -> Fields:
        """What a file says, and of `release.yml` also which scheme of classes holds for each group."""
        if file not in self._known:
            found = said(self.sources, file)
            if file.endswith("/release.yml") and found:
                found |= {f"scheme.{block}": Saying(one.id) for block, one in self.schemes(file.rpartition("/")[0])}
            self._known[file] = found
        return self._known[file]

    def blocks(self, folder: str) -> list[str]:
        """The groups of units that a release has."""
        tables = self.sources.score_tables(*folder.split("/"))
        return sorted({block for table in tables for block in table.column("block")})

    def schemes(self, folder: str) -> Iterator[tuple[str, Scheme]]:
        """The scheme of classes that holds for each group of a release."""
        index, period = folder.split("/")
        document = self.sources.documents.get(f"{index}/classification.yml")
        classification = Classification.model_validate(document.content) if document else Classification()
        for block in self.blocks(folder):
            if scheme := classification.scheme(parse_period(period), block):
                yield block, scheme


def own_files(sources: Sources, folder: str) -> list[str]:
    """The files in a release's folder that are sealed: signed documents included."""
    signed = sorted(name for name in sources.attachments if name.startswith(f"{folder}/"))
    return [*(f"{folder}/{name}" for name in OWN), *signed]


def rests_on(reader: Reader, folder: str) -> dict[str, list[str]]:
    """The fields that a release shows, by file: its own whole, of shared files what it uses."""
    index, _, _ = folder.partition("/")
    found = {file: list(reader.fields(file)) for file in own_files(reader.sources, folder)}
    frameworks = sorted(
        {one.text for field, one in reader.fields(f"{folder}/release.yml").items() if _is_framework(field)}
    )
    for framework in frameworks:
        file = f"{index}/framework-{framework}.csv"
        found[file] = list(reader.fields(file))
    held = {f"schemes.{scheme.id}." for _, scheme in reader.schemes(folder)}
    found[f"{index}/classification.yml"] = _beginning(reader.fields(f"{index}/classification.yml"), held)
    used = {f"frameworks.{one}." for one in frameworks} | {f"blocks.{one}." for one in reader.blocks(folder)}
    settings = reader.fields(f"{index}/index.yml")
    shared = [field for field in settings if not field.startswith(("frameworks.", "blocks."))]
    found[f"{index}/index.yml"] = [*shared, *_beginning(settings, used)]
    units = {unit for table in reader.sources.score_tables(*folder.split("/")) for unit in table.column("unit")}
    found[UNITS] = [field for field in reader.fields(UNITS) if field.rpartition(".")[0].partition("@")[0] in units]
    return {file: fields for file, fields in found.items() if fields}


def _is_framework(field: str) -> bool:
    return field.partition(".")[0] == "framework"


def _beginning(fields: Iterable[str], starts: set[str]) -> list[str]:
    return [field for field in fields if field.startswith(tuple(starts))]
