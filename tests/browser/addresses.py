"""The pages that the browser looks at: every page type once, and the special cases."""

PAGE_TYPES = {
    "home": "index.html",
    "units": "units/index.html",
    "compare": "compare.html",
    "calendar": "calendar.html",
    "corrections": "corrections.html",
    "files": "files.html",
    "index": "pci/index.html",
    "release": "pci/2018/index.html",
    "component": "pci/2018/land.html",
    "scorecard": "pci/2018/da-nang.html",
    "classes": "par-minh-hoa/2025/classes.html",
    "decision": "par-minh-hoa/2025/decision.html",
    "profile": "units/ha-noi.html",
    "prose": "reading.html",
}
SPECIAL_CASES = {
    "release-without-ranks": "papi/2024/index.html",
    "release-of-a-month": "dvc766-minh-hoa/2025-12/index.html",
    "scorecard-with-withheld-total": "pgi/2024/lao-cai.html",
    "scorecard-without-score": "dti/2022/ha-giang.html",
    "scorecard-of-missing-unit": "papi/2021/quang-ninh.html",
    "scorecard-with-details": "par-minh-hoa/2025/mh-so-noi-vu-2025.html",
    "scorecard-with-long-name": "par-minh-hoa/2024/mh-so-lao-dong.html",
    "profile-of-ended-unit": "units/ha-tay.html",
    "profile-of-merged-unit": "units/lao-cai-2025.html",
    "profile-of-divided-unit": "units/mh-so-lao-dong.html",
    "profile-with-recalculated-figures": "units/mh-so-noi-vu-2025.html",
    "profile-with-restated-figures": "units/mh-so-y-te.html",
    "release-with-restated-figures": "sipas-minh-hoa/2025/index.html",
}
PAGES = PAGE_TYPES | SPECIAL_CASES
"""Addresses below a language's root, by what is special about them."""

LANGUAGE_ROOTS = {"vi": "", "en": "en/"}
EVERY_PAGE = {
    f"{name}-{language}": root + address for name, address in PAGES.items() for language, root in LANGUAGE_ROOTS.items()
}
"""Addresses below the site's root, in both languages."""
