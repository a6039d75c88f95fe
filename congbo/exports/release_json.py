"""A release as JSON: what it is, how it was made, and the figures of every unit."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.exports.figures import SCORE, columns_of, figure_texts, missing_texts, version_of
from congbo.exports.json_text import SHAPE, figures_object, json_file, json_text
from congbo.judge import Judged, Results
from congbo.model.frameworks import Component
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS
from congbo.numbers import decimal_text
from congbo.settings import SiteSettings
from congbo.urls import release_address


def release_json(results: Results, settings: SiteSettings, index: Index, release: Release) -> bytes:
    """The file of one release; the order of units is that of the ranking."""
    blocks = results.judged[release.folder].values()
    said = index.settings
    keys = {
        "shape": SHAPE,
        "index": index.id,
        "period": release.period.id,
        "version": int(version_of(release)),
        "status": release.settings.status,
        "illustrative": index.is_illustrative(),
        "name": said.name,
        "short": said.short,
        "publisher": said.publisher,
        "announced": release.settings.announced and release.settings.announced.isoformat(),
        "as_of": release.settings.as_of and release.settings.as_of.isoformat(),
        "source": release.settings.source,
        "licence": release.settings.licence or said.licence,
        "notes": [*release.settings.notes, *(one.reason for one in release.settings.confirm)],
        "unit_of_scores": said.unit,
        "decimals_shown": said.decimals,
        "pages": settings.places(release_address(release)),
    }
    lists = {
        "blocks": [_block(index, judged) for judged in blocks],
        "components": [_component(index, judged, one) for judged in blocks for one in components_of(judged)],
        "units": [text for one in blocks for _, text in unit_entries(results, settings, index, release, one)],
    }
    return json_file(keys, lists)


def components_of(judged: Judged) -> list[Component]:
    """The components of a block's framework that have figures."""
    return [one for one in judged.result.framework.components.values() if one.id in judged.standings]


def _block(index: Index, judged: Judged) -> str:
    block, scheme = judged.result.block, judged.scheme
    return json_text(
        {
            "block": block.id,
            "name": block.name,
            "framework": judged.result.framework.id,
            "method": index.method(judged.result.framework.id).name,
            "units_in_block": judged.size,
            "units_with_total": judged.total.counted,
            "total_origin": judged.total_origin,
            "rank_origin": judged.rank_origin,
            "classes": [{"class": one.id, "name": {"vi": one.vi, "en": one.en}} for one in scheme.classes]
            if scheme
            else [],
        }
    )


def _component(index: Index, judged: Judged, component: Component) -> str:
    precision = index.settings.precision
    named = {
        "block": judged.result.block.id,
        "component": component.id,
        "parent": component.parent,
        "level": component.level,
        "name": component.name,
    }
    weight = "" if component.weight in MARKERS else component.weight
    sizes = {
        "maximum": "" if component.maximum is None else decimal_text(component.maximum, precision),
        "weight_percent": weight,
    }
    facts = {"direction": "higher" if component.higher_is_better else "lower", "kind": component.kind or "part"}
    return json_text(named | facts)[:-1] + f', "sizes": {figures_object(sizes)}}}'


def unit_entries(
    results: Results, settings: SiteSettings, index: Index, release: Release, judged: Judged
) -> Iterator[tuple[str, str]]:
    """Each unit of a block with its figures as a JSON object, from first to last."""
    precision, columns, register = index.settings.precision, columns_of(judged), results.library.register
    figures = {name: figure_texts(column, precision) for name, column in columns.items()}
    missing = {
        name if measure == SCORE else f"{name}:{measure}": missing_texts(column)
        for (name, measure), column in columns.items()
        if column.flags.any()
    }
    ranks = {name: standing.ranks.tolist() for name, standing in judged.standings.items() if standing.ranks.any()}
    for row in judged.order:
        unit = register.units[judged.result.table.units[row]]
        given = judged.classes[row]
        about = {
            "unit": unit.id,
            "block": judged.result.block.id,
            "name": settings.full_name(unit.during(release.period) or unit.current),
            "class": given.id if given else None,
            "rank": judged.total.rank(row),
            "is_rank_shared": bool(judged.total.shared[row]),
        }
        scores = {name: texts[row] for (name, measure), texts in figures.items() if measure == SCORE}
        measures = {f"{name}:{one}": texts[row] for (name, one), texts in figures.items() if one != SCORE}
        placed = {name: str(some[row] or "") for name, some in ranks.items()}
        why = {name: texts[row] for name, texts in missing.items() if texts[row]}
        yield (
            unit.id,
            f'{json_text(about)[:-1]}, "scores": {figures_object(scores)}, "measures": {figures_object(measures)}, '
            f'"ranks": {figures_object(placed)}, "missing": {json_text(why)}}}',
        )
