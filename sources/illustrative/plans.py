"""The illustrative indices with a small tree: what they cover and how their figures spread."""

from illustrative.survey import Plan

YEARS = ("2023", "2024", "2025")
COMING = "2026"
"""Of one index a forecast, of another results under embargo."""
MONTHS = tuple(f"2025-{month:02}" for month in range(1, 13))

PLANS = (
    Plan(
        index="sipas-minh-hoa",
        definition="sipas",
        framework="2023",
        periods=(*YEARS, COMING),
        blocks=("departments", "communes"),
        digits=2,
        level=862,
        growth=9,
        width=75,
    ),
    Plan(
        index="ddci-minh-hoa",
        definition="ddci",
        framework="2023",
        periods=YEARS,
        blocks=("departments", "localities"),
        digits=2,
        level=742,
        growth=14,
        width=150,
    ),
    Plan(
        index="dti-minh-hoa",
        definition="dti",
        framework="2023",
        periods=(*YEARS, COMING),
        blocks=("departments",),
        digits=4,
        level=648,
        growth=42,
        width=240,
    ),
    Plan(
        index="dvc766-minh-hoa",
        definition="dvc766",
        framework="2025",
        periods=MONTHS,
        blocks=("departments", "communes"),
        digits=2,
        level=776,
        growth=7,
        width=200,
    ),
)
