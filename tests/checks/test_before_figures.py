import inspect
from types import ModuleType

import pytest

from congbo.checks import announcements, lifetimes, lineage, register, validity
from congbo.checks.before_figures import CALENDAR, REGISTER


@pytest.mark.parametrize("module", [register, validity, lineage, lifetimes, announcements])
def test_no_check_is_forgotten(module: ModuleType) -> None:
    checks = {
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
        if list(inspect.signature(function).parameters) == ["sources"]
    }
    assert checks <= {check.__name__ for check in (*REGISTER, *CALENDAR)}
    assert checks
