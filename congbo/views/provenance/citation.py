"""How a page is cited: who published what, in which version, and where it stays."""

from __future__ import annotations

from congbo.formats import with_unit
from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.version_days import version_day
from congbo.urls import in_language
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.parts import Citation
from congbo.views.provenance.versions import day_of
from congbo.views.remembering import remembered


def cite_release(context: Context, index: Index, release: Release) -> Citation:
    """The citation of a whole release."""
    return _cite(context, index, release, "index", "", "", "")


def cite_component(context: Context, index: Index, release: Release, component: str, name: str) -> Citation:
    """The citation of a ranking on one component."""
    return _cite(context, index, release, component, name, "", "")


def cite_scorecard(context: Context, index: Index, release: Release, judged: Judged, row: int) -> Citation:
    """The citation of a scorecard, with its score and its rank."""
    unit, score, rank = judged.result.table.units[row], judged.total.column.at(row), judged.total.rank(row)
    points = index.settings.unit[context.language.code]
    return _cite(
        context,
        index,
        release,
        unit,
        context.unit_name(unit, release.period),
        "" if score is None else with_unit(context.score(index, TOTAL, score), points),
        f"{rank}/{judged.size}" if rank else "",
    )


def _cite(
    context: Context, index: Index, release: Release, name: str, subject: str, score: str, standing: str
) -> Citation:
    publisher, work, announced, as_of, year = _of_release(context, index, release)
    code, status = context.language.code, release.settings.status
    place = in_language(code, f"{release.index}/{release.period.id}/{name}.html#v{release.version}")
    base = context.settings.base_url.rstrip("/")
    key = f"{release.index}-{release.period.id.lower()}" + (f"-{name}" if subject else "")
    return Citation(
        publisher=publisher,
        work=work,
        subject=subject,
        score=score,
        standing=standing,
        version=release.version,
        status="" if status in ("final", "illustrative") else status,
        announced=announced,
        as_of=as_of,
        year=year,
        url=f"{base}/{place}" if base else place,
        is_complete=bool(base),
        key=f"{key}-v{release.version}",
        site=context.settings.name[code],
    )


@remembered(BLOCKS_KEPT)
def _of_release(context: Context, index: Index, release: Release) -> tuple[str, str, str, str, str]:
    """What all citations of a release have in common: publisher, work, day announced, day described, year."""
    code, settings, day = context.language.code, release.settings, context.language.formats.day
    published = version_day(release)
    return (
        index.settings.publisher[code],
        f"{index.settings.name[code]} {context.in_sentence(release)}",
        day_of(context, release),
        day(settings.as_of) if settings.as_of else "",
        str(published.year) if published else "",
    )
