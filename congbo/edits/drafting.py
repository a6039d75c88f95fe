"""A new release made after an earlier one."""

from __future__ import annotations

from congbo.assemble import settings_of
from congbo.desk import Desk
from congbo.edits.draft import Model, draft_files
from congbo.errors import UsageError
from congbo.model.frameworks import TOTAL
from congbo.model.indices import ReleaseSettings
from congbo.model.periods import Period, parse_period


def draft(desk: Desk, index: str, period: str, model: str = "") -> dict[str, str]:
    """The files of the new release, by path below `results/`; raises UsageError for what cannot be."""
    when = period_of(period)
    if any(name.startswith(f"{index}/{period}/") for name in desk.sources.names):
        raise UsageError(f"{index}/{period} đã có; không ghi đè.")
    chosen = model_period(desk, index, when, model)
    components = {
        method.id: [
            component
            for component in desk.sources.tables[f"{index}/framework-{method.id}.csv"].column("component")
            if component != TOTAL
        ]
        for method in desk.index.frameworks
    }
    files = draft_files(desk.index, when, model_of(desk, index, chosen), components, desk.units.values())
    return {f"{index}/{period}/{name}": text for name, text in files.items()}


def period_of(text: str) -> Period:
    """The period that a word names; raises UsageError if it names none."""
    try:
        return parse_period(text)
    except ValueError as error:
        raise UsageError(f"«{text}» không phải kỳ: viết 2024, 2024-Q2, 2024-03 hoặc 2024-03-31.") from error


def model_period(desk: Desk, index: str, period: Period, wanted: str) -> str:
    """The period that serves as a model: the wanted one, or the last before of the same length; empty if none."""
    periods = [parse_period(one) for one in desk.sources.periods(index)]
    if wanted:
        if wanted not in {one.id for one in periods}:
            raise UsageError(f"Không có {index}/{wanted}. Đang có: {', '.join(one.id for one in periods)}.")
        return wanted
    earlier = [one for one in periods if one.span is period.span and one < period]
    return max(earlier).id if earlier else ""


def model_of(desk: Desk, index: str, period: str) -> Model | None:
    """The release of a period, as a model."""
    if not period:
        return None
    folder = f"{index}/{period}/"
    tables = {table.file.removeprefix(folder): table for table in desk.sources.score_tables(index, period)}
    return Model(parse_period(period), settings_of(ReleaseSettings, desk.sources, f"{folder}release.yml"), tables)
