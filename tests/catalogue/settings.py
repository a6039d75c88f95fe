"""I: settings."""

from __future__ import annotations

from tests.catalogue.folder import CLASSES, INDEX, RELEASE, Case, put, swap

CASES = [
    Case("I01", swap("precision:", "precison:", INDEX), "wrong_setting", file=INDEX, line=8),
    Case("I01", swap("vi: Báo cáo", "vn: Báo cáo", RELEASE), "wrong_setting", file=RELEASE, line=3),
    Case(
        "I01",
        swap("status", "control: {province: 5}\nstatus", RELEASE),
        "unknown_reference",
        file=RELEASE,
        line=1,
        alone=False,
    ),
    Case("I01", swap("kind: bands", "kind: bands, on: totl", CLASSES), "unknown_reference", file=CLASSES, line=7),
    Case(
        "I02", swap("status: final", "status: final\nstatus: withdrawn", RELEASE), "broken_yaml", file=RELEASE, line=2
    ),
    Case("I04", swap("precision: 2", "precision: 1_0", INDEX), "wrong_setting", file=INDEX, line=8),
    Case("I04", swap("status: final", "status: ~", RELEASE), "wrong_setting", file=RELEASE, line=1),
    Case("I04", swap("status: final", "status: NO", RELEASE), "wrong_setting", file=RELEASE, line=1),
    Case("I04", swap("status", "announced: 1711584000\nstatus", RELEASE), "wrong_setting", file=RELEASE, line=1),
    Case("I04", swap("status", "period_name: {vi: 1:30, en: 012}\nstatus", RELEASE)),
    Case("I05", swap("https://example.org", "javascript:alert(1)", INDEX), "wrong_setting", file=INDEX, line=4),
    Case("I01", put(RELEASE, "final\n"), "wrong_setting", file=RELEASE, line=1),
    Case("I01", put(RELEASE, "status: [a\n"), "broken_yaml", file=RELEASE, alone=False),
]
